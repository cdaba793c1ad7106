import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerOf, api } from "../../../api/client";
import type { Experiment } from "../../../api/types";
import { ConfirmButton } from "../../../ui/ConfirmButton";
import { quietButton } from "../../../ui/controls";
import { Panel } from "../../../ui/Panel";
import { RowError } from "../../../ui/RowError";
import { away, day } from "../../../ui/words";
import { ExperimentReport } from "./ExperimentReport";
import { goalWords } from "./goals";
import { experimentQuery, experimentsKey } from "./queries";

/** One experiment: what it compares, and its figures, at once while it runs. */
export function ExperimentPanel({ experiment }: { experiment: Experiment }) {
  const running = experiment.state === "running";
  const [open, setOpen] = useState(running);
  const client = useQueryClient();

  async function stop() {
    const path = { id: experiment.id };
    await answerOf(api.POST("/api/admin/experiments/{id}/stop", { params: { path } }));
    await client.invalidateQueries({ queryKey: experimentsKey });
  }

  return (
    <Panel title={experiment.name} about={about(experiment)}>
      {open && <Figures id={experiment.id} />}
      <div className="mt-5 flex flex-wrap gap-3">
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${open ? "Close" : "Show"} the figures of ${experiment.name}`}
          className={quietButton}
          onClick={() => setOpen(!open)}
        >
          {open ? "Close the figures" : "Show the figures"}
        </button>
        {running && (
          <ConfirmButton
            label="Stop"
            of={experiment.name}
            title={`Stop ${experiment.name}?`}
            action="Stop it"
            onConfirm={stop}
          >
            <p>Everybody gets the usual choice again. The figures so far are kept.</p>
          </ConfirmButton>
        )}
      </div>
    </Panel>
  );
}

function Figures({ id }: { id: number }) {
  const query = useQuery(experimentQuery(id));
  if (query.isError) {
    return (
      <RowError
        heading="Figures"
        error={query.error}
        what="the figures"
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!query.data) return <div aria-busy="true" className="h-36 rounded-lg bg-seam/60" />;
  return <ExperimentReport experiment={query.data} />;
}

function about({ goal, state, started_at, stopped_at }: Experiment): string {
  const success = `Success: somebody ${goalWords[goal].done}.`;
  if (state === "running") return `${success} Started ${away(started_at)}.`;
  const until = stopped_at ? ` to ${day(stopped_at)}` : "";
  return `${success} From ${day(started_at)}${until}.`;
}
