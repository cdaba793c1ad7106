import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Working } from "../ui/Working";
import { primaryButton } from "../ui/controls";
import { FileProblems } from "./FileProblems";
import { importsKey, sendFile } from "./queries";

/** A place to drop a file on, or to pick one from. */
export function DropFile() {
  const id = useId();
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

  return (
    <>
      <div
        className={`relative flex flex-col items-center gap-3 rounded-xl border border-dashed px-4 py-8 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-beam ${over ? "border-marquee" : "border-dust/80"}`}
      >
        <label htmlFor={id} className={`${primaryButton} relative`}>
          <Working when={sending.isPending}>Choose a file</Working>
        </label>
        {/* A field for files takes what is dropped on it; it lies over the whole place. */}
        <input
          id={id}
          type="file"
          accept=".csv,.json,.zip"
          className="absolute inset-0 cursor-pointer opacity-0"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onChange={({ target }) => {
            setOver(false);
            send(target.files?.[0]);
            // the same file once more is news too
            target.value = "";
          }}
        />
        <p className="text-dust">or drop it here</p>
        <p role="status" className="text-dust empty:hidden">
          {sending.isPending && `Reading ${sending.variables.name}`}
        </p>
      </div>
      {sending.isError && <FileProblems error={sending.error} file={sending.variables.name} />}
    </>
  );
}
