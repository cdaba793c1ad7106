import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type DragEvent } from "react";
import { Working } from "../ui/Working";
import { primaryButton } from "../ui/controls";
import { FileProblems } from "./FileProblems";
import { importsKey, sendFile } from "./queries";

/** A place to drop a file on, or to pick one from. */
export function DropFile() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [over, setOver] = useState(false);
  const sending = useMutation({
    mutationFn: sendFile,
    onSuccess: async (staged) => {
      queryClient.setQueryData([...importsKey, staged.id], staged);
      await navigate({ to: "/library/transfer/$id", params: { id: String(staged.id) } });
    },
  });

  function send(file: File | undefined) {
    if (file && !sending.isPending) sending.mutate(file);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  }

  return (
    <>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-col items-center gap-3 rounded-xl border border-dashed px-4 py-8 text-center ${over ? "border-marquee" : "border-dust/80"}`}
      >
        <label
          className={`${primaryButton} relative has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-beam`}
        >
          <Working when={sending.isPending}>Choose a file</Working>
          <input
            type="file"
            accept=".csv,.json,.zip"
            className="sr-only"
            onChange={({ target }) => {
              send(target.files?.[0]);
              // the same file once more is news too
              target.value = "";
            }}
          />
        </label>
        <p className="text-dust">or drop it here</p>
        <p role="status" className="text-dust empty:hidden">
          {sending.isPending && `Reading ${sending.variables.name}`}
        </p>
      </div>
      {sending.isError && <FileProblems error={sending.error} file={sending.variables.name} />}
    </>
  );
}
