import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf, api } from "../../../api/client";
import type { Job, MetadataState } from "../../../api/types";
import { primaryButton } from "../../../ui/controls";
import { failureSentence } from "../../../ui/failureWords";
import { Panel } from "../../../ui/Panel";
import { Working } from "../../../ui/Working";
import { away } from "../../../ui/words";
import { isUnderWay } from "../models/queries";
import { metadataKey } from "./queries";

/** Has the catalogue brought in step with TMDB, and says how the last time went. */
export function Sync({ state }: { state: MetadataState }) {
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: () => answerOf(api.POST("/api/admin/jobs", { body: { kind: "sync-metadata" } })),
    onSuccess: () => client.invalidateQueries({ queryKey: metadataKey }),
  });
  const busy = start.isPending || isUnderWay(state.sync);
  const possible = state.sources.some(({ name, configured }) => name === "TMDB" && configured);
  return (
    <Panel
      title="Bring up to date"
      about="New and changed films, what is popular now, and films in Indian languages. It happens every day by itself where TMDB has a key."
    >
      <div className="flex flex-wrap items-center gap-4">
        {possible && (
          <button
            type="button"
            aria-disabled={busy}
            className={`${primaryButton} relative`}
            onClick={() => {
              if (!busy) start.mutate();
            }}
          >
            <Working when={busy}>Bring up to date now</Working>
          </button>
        )}
        <p role="status" className="min-w-0 text-dust">
          {state.sync ? sentence(state.sync) : "It has not happened yet."}
        </p>
      </div>
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {start.isError && failureSentence(start.error)}
      </p>
    </Panel>
  );
}

function sentence(job: Job): string {
  const when = away(job.ended_at ?? job.created_at);
  switch (job.state) {
    case "queued":
      return "Waits for its turn.";
    case "running":
      return `Looks through ${job.progress.message}.`;
    case "succeeded":
      return `Done ${when}. ${job.summary?.sentence ?? ""}`.trim();
    case "failed":
      return `The last time, ${when}, it failed: ${job.error ?? "no reason was given"}`;
    case "cancelled":
      return "The last time it was called off.";
    case "interrupted":
      return "The last time it was cut short by a stop of the server.";
  }
}
