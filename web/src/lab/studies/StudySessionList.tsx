import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { quietButton, textLink } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { Panel } from "../../ui/Panel";
import { count, moment } from "../../ui/words";
import { studySessionsQuery } from "../queries";
import { sourceWords } from "../session/SessionPicker";
import type { Study } from "../types";

/** A study's sessions: all for whoever runs it, else one's own. */
export function StudySessionList({ study }: { study: Study }) {
  const query = useQuery(studySessionsQuery(study.id));
  const titles = new Map(study.videos.map(({ id, title }) => [id, title]));
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="the sessions" onRetry={() => void query.refetch()} />
    );
  }
  const { items = [], total = 0 } = query.data ?? {};
  return (
    <Panel title={study.runs ? "Sessions" : "Your sessions in this study"}>
      {items.length === 0 ? (
        <p className="text-dust">
          {study.runs
            ? "None yet: they come when somebody who takes part watches a video of the study."
            : "None yet: open a video of the study and start one."}
        </p>
      ) : (
        <ul aria-label="Sessions of the study" className="divide-y divide-seam">
          {items.map(({ number, participant, own_session_id, viewing }) => (
            <li key={number} className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <span className="w-16 font-medium tabular-nums">{viewing.session_id}</span>
              <span className="grow">
                {own_session_id && study.participation?.state === "joined" ? (
                  <Link
                    to="/lab/videos/$id"
                    params={{ id: String(viewing.video_id) }}
                    search={{ study: study.id }}
                    className={textLink}
                  >
                    {titles.get(viewing.video_id) ?? "A video"}
                  </Link>
                ) : (
                  (titles.get(viewing.video_id) ?? "A video")
                )}
              </span>
              <span className="text-caption text-dust">
                {participant}, {moment(viewing.started_at)}, {sourceWords[viewing.source]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > items.length && (
        <p className="mt-3 text-caption text-dust">
          The newest {items.length} of {count(total)}. The files have all.
        </p>
      )}
      {study.runs && items.length > 0 && (
        <Link
          to="/lab/studies/$id/compare"
          params={{ id: String(study.id) }}
          className={`${quietButton} mt-4`}
        >
          Compare people
        </Link>
      )}
    </Panel>
  );
}
