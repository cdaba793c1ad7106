import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { answerOf, api } from "../../../api/client";
import type { Job } from "../../../api/types";
import { primaryButton } from "../../../ui/controls";
import { failureSentence } from "../../../ui/failureWords";
import { Panel } from "../../../ui/Panel";
import { Working } from "../../../ui/Working";
import { away, count, duration } from "../../../ui/words";
import { isUnderWay, modelsKey, trainingKey, trainingQuery } from "./queries";

/** Starts a training, and says how far it is. */
export function Training() {
  const client = useQueryClient();
  const { data: job } = useQuery(trainingQuery());
  const start = useMutation({
    mutationFn: () => answerOf(api.POST("/api/admin/jobs", { body: { kind: "train" } })),
    onSuccess: () => client.invalidateQueries({ queryKey: trainingKey }),
  });
  const busy = start.isPending || isUnderWay(job);

  const state = job?.state;
  useEffect(() => {
    if (state === "succeeded") void client.invalidateQueries({ queryKey: modelsKey });
  }, [client, state]);

  return (
    <Panel
      title="Train now"
      about="It runs beside the server, and the new model takes over without a pause."
    >
      <div className="flex flex-wrap items-center gap-4">
        <button
          type="button"
          aria-disabled={busy}
          className={`${primaryButton} relative`}
          onClick={() => {
            if (!busy) start.mutate();
          }}
        >
          <Working when={busy}>Train now</Working>
        </button>
        <p role="status" className="min-w-0 text-dust">
          {job && jobSentence(job)}
        </p>
      </div>
      {job && isUnderWay(job) && <Bar job={job} />}
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {start.isError && failureSentence(start.error)}
      </p>
    </Panel>
  );
}

function Bar({ job: { progress } }: { job: Job }) {
  const total = progress.total ?? 0;
  if (total <= 0) return null;
  return (
    <progress
      aria-label="Training"
      max={total}
      value={progress.done ?? 0}
      className="progress mt-4 block w-full"
    />
  );
}

function jobSentence(job: Job): string {
  switch (job.state) {
    case "queued":
      return "Waits for its turn.";
    case "running":
      return runningSentence(job);
    case "succeeded":
      return `Done ${away(job.ended_at ?? job.created_at)}. ${job.summary?.sentence ?? ""}`.trim();
    case "failed":
      return `The last training failed ${away(job.ended_at ?? job.created_at)}: ${job.error ?? "no reason was given"}`;
    case "cancelled":
      return "The last training was called off.";
    case "interrupted":
      return "The last training was cut short by a stop of the server. Start it again.";
  }
}

function runningSentence({ progress, remaining_ms: left }: Job): string {
  const { done = 0, total, message } = progress;
  const what = message ? `Training: ${message}` : "Training";
  const far = total ? `, ${count(Math.floor((100 * done) / total))} %` : "";
  const rest = left === undefined ? "" : `, ${duration(Math.max(1, left / 1000))} to go`;
  return `${what}${far}${rest}.`;
}
