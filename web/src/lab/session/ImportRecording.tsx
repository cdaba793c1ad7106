import { useState } from "react";
import { answerOf, api } from "../../api/client";
import { quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Working } from "../../ui/Working";
import { Upload } from "../Upload";
import { CsvFields } from "./CsvFields";
import { guessed, headerOf, mappingOf, type CsvChoice } from "./csvColumns";

interface ImportRecordingProps {
  video: number;
  agreed: (act: () => void) => void;
  onImported: (session: string) => void;
}

interface Table {
  names: string[];
  choice: CsvChoice;
}

/** More than one line of any table has. */
const mostOfALine = 16_384;
const ofAnE4 = /^(EDA|HR|IBI)\.csv$/;

/** The columns of a file that is a table of its own, not one of a device we know. */
async function tableOf([file, ...others]: readonly File[]): Promise<Table | undefined> {
  if (!file || others.length > 0 || !/\.csv$/i.test(file.name) || ofAnE4.test(file.name)) {
    return undefined;
  }
  const names = headerOf(await file.slice(0, mostOfALine).text());
  const tail = await file.slice(-mostOfALine).text();
  return { names, choice: guessed(names, tail, file.lastModified) };
}

/** A recording made elsewhere becomes a session of this video. */
export function ImportRecording({ video, agreed, onImported }: ImportRecordingProps) {
  const [files, setFiles] = useState<File[]>([]);
  const [table, setTable] = useState<Table>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send() {
    setBusy(true);
    setProblem(undefined);
    const form = new FormData();
    // what the columns are first: a form is read in its order
    if (table) form.append("columns", JSON.stringify(mappingOf(table.choice)));
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
        label="Or a recording: a table (CSV), or an Empatica E4's zip or its EDA.csv, HR.csv and IBI.csv"
        accept=".zip,.csv"
        multiple
        onChoose={(chosen) => {
          setFiles(chosen);
          void tableOf(chosen).then(setTable);
        }}
      />
      {table && (
        <CsvFields
          names={table.names}
          choice={table.choice}
          onChange={(choice) => setTable({ ...table, choice })}
        />
      )}
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
