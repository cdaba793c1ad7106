import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { clock } from "../ui/chart/clock";
import { ErrorNotice } from "../ui/ErrorNotice";
import { NewerOlder } from "../ui/NewerOlder";
import { Panel } from "../ui/Panel";
import { moment, rating } from "../ui/words";
import { sessionsQuery } from "./queries";

/** The sessions somebody has kept. Where the page is off, they are still theirs. */
export function SavedSessions({ offered }: { offered: boolean }) {
  const [page, setPage] = useState(1);
  const query = useQuery(sessionsQuery(page));
  if (query.isError) {
    return (
      <ErrorNotice
        error={query.error}
        what="the sessions you kept"
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!query.data) return null;
  const { items, total, size } = query.data;
  if (total === 0 && !offered) return null;
  return (
    <Panel
      title="Sessions you kept"
      about={total === 0 ? "None yet. A session is kept only when you say so." : undefined}
    >
      <ul className="-my-2 divide-y divide-seam empty:hidden">
        {items.map(({ id, title, started_at, ended_at, mean_score }) => (
          <li key={id} className="py-3">
            <Link
              to="/focus/$id"
              params={{ id: String(id) }}
              className="flex flex-wrap items-baseline gap-x-4 gap-y-1 rounded hover:text-marquee"
            >
              <span className="font-medium">{title ?? "Session"}</span>
              <span className="text-caption text-dust">{moment(started_at)}</span>
              <span className="ml-auto text-dust">
                {clock((Date.parse(ended_at) - Date.parse(started_at)) / 1000)}, mean{" "}
                {rating(mean_score)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex gap-3">
        <NewerOlder {...{ page, size, total }} onChange={setPage} />
      </div>
    </Panel>
  );
}
