import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { field, primaryButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { Working } from "../ui/Working";
import type { EngagementRecord } from "./points";
import { keepSession } from "./queries";

interface SaveSessionProps {
  record: EngagementRecord;
  onKept: () => void;
}

/** Keeps a session under a name, if somebody wants that. */
export function SaveSession({ record, onKept }: SaveSessionProps) {
  const id = useId();
  const client = useQueryClient();
  const [title, setTitle] = useState("");
  const keeping = useMutation({
    mutationFn: () => keepSession(client, record, title.trim()),
    onSuccess: onKept,
  });
  return (
    <form
      className="max-w-md space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!keeping.isPending) keeping.mutate();
      }}
    >
      <label htmlFor={id} className="block">
        What was it? <span className="text-dust">You may leave it empty.</span>
      </label>
      <input
        id={id}
        value={title}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
        className={field}
      />
      <p role="alert" className="text-danger empty:hidden">
        {keeping.isError && failureSentence(keeping.error)}
      </p>
      <button
        type="submit"
        aria-disabled={keeping.isPending}
        className={`${primaryButton} relative`}
      >
        <Working when={keeping.isPending}>Keep this session</Working>
      </button>
    </form>
  );
}
