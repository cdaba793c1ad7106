import { answerOf, api } from "../api/client";
import { quietButton } from "../ui/controls";
import { Form } from "../ui/form/Form";
import { FormProblem } from "../ui/form/FormProblem";
import { SubmitButton } from "../ui/form/SubmitButton";
import { TextField } from "../ui/form/TextField";
import { Panel } from "../ui/Panel";
import { useState } from "react";
import { Upload } from "./Upload";

const labels = { title: "Title" };

/** Another video for the lab: one of one's own files. */
export function AddVideo({ onAdded }: { onAdded: () => void }) {
  const [file, setFile] = useState<File>();
  return (
    <Panel
      title="Add a video"
      about="MP4, QuickTime, WebM, Matroska or Ogg. It stays on this server, and only you see it."
    >
      <Form
        labels={labels}
        clears
        check={() => ({ title: file ? undefined : "Choose a file first." })}
        send={({ title }) => send(file, title)}
        onSent={() => {
          setFile(undefined);
          onAdded();
        }}
      >
        <FormProblem />
        <Upload label="File" accept="video/*,.mkv" onChoose={([chosen]) => setFile(chosen)} />
        <TextField
          name="title"
          autoComplete="off"
          hint="The file's name if you leave it empty."
          className="max-w-md"
        />
        <SubmitButton className={quietButton}>Add the video</SubmitButton>
      </Form>
    </Panel>
  );
}

async function send(file: File | undefined, title: string) {
  const form = new FormData();
  // the title first: a form is read in its order, and the file is its long part
  if (title.trim()) form.append("title", title.trim());
  if (file) form.append("file", file);
  return answerOf(
    api.POST("/api/videos", { body: form as never, bodySerializer: (body) => body as never }),
  );
}
