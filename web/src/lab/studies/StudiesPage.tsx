import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../../accounts/PersonalPages";
import type { components } from "../../api/schema";
import { textLink } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { NewerOlder } from "../../ui/NewerOlder";
import { Notice } from "../../ui/Notice";
import { useDocumentTitle } from "../../ui/useDocumentTitle";
import { counted } from "../../ui/words";
import { studiesPerPage, studiesQuery } from "../queries";
import { NewStudy } from "./NewStudy";

/** Studies one runs, takes part in, or is invited to. */
export function StudiesPage() {
  return <PersonalPages>{({ user }) => <Studies mayRun={user.role !== "viewer"} />}</PersonalPages>;
}

function Studies({ mayRun }: { mayRun: boolean }) {
  useDocumentTitle("Studies");
  const [page, setPage] = useState(1);
  const query = useQuery(studiesQuery(page));
  const { data } = query;
  return (
    <div className="space-y-6 py-6 md:py-8">
      <div>
        <h1 className="font-display text-title">Studies</h1>
        <p className="mt-2 max-w-[65ch] text-dust">
          In a study several people watch the same videos, and a researcher sees what their bodies
          said. You take part only where you are invited, have read what it is about, and agree.
        </p>
        <Link to="/lab" className={textLink}>
          Back to the lab
        </Link>
      </div>
      {query.isError ? (
        <ErrorNotice error={query.error} what="your studies" onRetry={() => void query.refetch()} />
      ) : !data ? (
        <ListSkeleton rows={2} />
      ) : data.total === 0 ? (
        <Notice title="No studies yet">
          {mayRun
            ? "Begin one below, and invite people to it."
            : "When a researcher invites you to one, it stands here."}
        </Notice>
      ) : (
        <>
          <ul aria-label="Studies" className="grid gap-3 sm:grid-cols-2">
            {data.items.map((study) => (
              <li key={study.id}>
                <StudyCard study={study} />
              </li>
            ))}
          </ul>
          <div className="flex gap-3">
            <NewerOlder page={page} size={studiesPerPage} total={data.total} onChange={setPage} />
          </div>
        </>
      )}
      {mayRun && <NewStudy />}
    </div>
  );
}

type Summary = components["schemas"]["StudySummary"];

const parts = {
  invited: "you are invited",
  joined: "you take part",
  left: "you have left",
} as const;

function StudyCard({ study }: { study: Summary }) {
  const facts = [
    study.runs && "you run it",
    study.participation && parts[study.participation.state],
    counted(study.videos, "video"),
    study.people === 1 ? "1 person" : `${study.people} people`,
  ];
  return (
    <Link
      to="/lab/studies/$id"
      params={{ id: String(study.id) }}
      className="block h-full rounded-2xl border border-seam bg-velvet p-5 transition-colors hover:border-dust/80"
    >
      <span className="block text-lead font-medium">{study.name}</span>
      <span className="mt-1 line-clamp-2 block text-dust">{study.purpose}</span>
      <span className="mt-2 block text-caption text-dust">{facts.filter(Boolean).join(" · ")}</span>
    </Link>
  );
}
