import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import { saveFile } from "../../accounts/privacy/saveFile";
import { quietButton } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import { Select } from "../../ui/Select";
import { Working } from "../../ui/Working";
import { formats, tables, type Format, type Table } from "./tables";

interface DownloadsProps {
  about: ReactNode;
  /** What the file is called, without what it ends with. */
  name: (table: Table) => string;
  fetch: (table: Table, format: Format) => Promise<Blob>;
}

/** Sessions as files. A link could not send the token, so the page fetches them. */
export function Downloads({ about, name, fetch }: DownloadsProps) {
  const id = useId();
  const [table, setTable] = useState<Table>("predictions");
  const [format, setFormat] = useState<Format>("csv");
  const download = useMutation({
    mutationFn: async () => saveFile(await fetch(table, format), `${name(table)}.${format}`),
  });
  return (
    <Panel title="Download" about={about}>
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-44">
          <label htmlFor={`${id}-table`} className="mb-1 block font-medium">
            What
          </label>
          <Select
            id={`${id}-table`}
            value={table}
            onChange={({ target }) => setTable(target.value as Table)}
          >
            {Object.entries(tables).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <div className="w-32">
          <label htmlFor={`${id}-format`} className="mb-1 block font-medium">
            As
          </label>
          <Select
            id={`${id}-format`}
            value={format}
            onChange={({ target }) => setFormat(target.value as Format)}
          >
            {Object.entries(formats).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <button
          type="button"
          aria-disabled={download.isPending}
          className={`${quietButton} relative`}
          onClick={() => {
            if (!download.isPending) download.mutate();
          }}
        >
          <Working when={download.isPending}>Download the file</Working>
        </button>
      </div>
      <p role="status" className="mt-3 text-dust empty:hidden">
        {download.isSuccess && "It is in your downloads."}
        {download.isError && failureSentence(download.error)}
      </p>
    </Panel>
  );
}
