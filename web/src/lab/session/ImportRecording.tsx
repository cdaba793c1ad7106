import { useState } from "react";
import { answerOf, api } from "../../api/client";
import { quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Working } from "../../ui/Working";
import { Upload } from "../Upload";

interface ImportRecordingProps {
  video: number;
  agreed: (act: () => void) => void;
  onImported: (session: string) => void;
}

/** A recording made elsewhere becomes a session of this video. */
export function ImportRecording({ video, agreed, onImported }: ImportRecordingProps) {
  const [files, setFiles] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send() {
    setBusy(true);
    setProblem(undefined);
    const form = new FormData();
    for (const file of files) form.append("file", file);
    try {
      const session = await answerOf(
        api.POST("/api/videos/{id}/sessions/import", {
          params: { path: { id: video } },
          body: form as never,
          bodySerializer: (body) => body as never,
        }),
      );
      onImported(session.session_id);
    } catch (failure) {
      setProblem(failureSentence(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="space-y-3">
      <Upload
        label="Or a recording of an Empatica E4: its zip, or EDA.csv, HR.csv and IBI.csv"
        accept=".zip,.csv"
        multiple
        onChoose={setFiles}
      />
      <button
        type="button"
        className={`${quietButton} relative`}
        aria-disabled={busy || files.length === 0}
        onClick={() => {
          if (!busy && files.length > 0) agreed(() => void send());
        }}
      >
        <Working when={busy}>Import the recording</Working>
      </button>
      {problem && (
        <p role="alert" className="text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
