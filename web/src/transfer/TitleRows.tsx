import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { quietButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { count } from "../ui/words";
import { importTitlesQuery, titlesPerPage } from "./queries";
import { TitleRow } from "./TitleRow";
import type { Decision } from "./types";

interface TitleRowsProps {
  id: number;
  decision: Decision;
  total: number;
  /** Whether it can still be said which titles they are. */
  inReview?: boolean;
}

/** Titles of an import that are decided so, a page at a time. */
export function TitleRows({ id, decision, total, inReview = false }: TitleRowsProps) {
  const [wanted, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(total / titlesPerPage));
  const page = Math.min(wanted, pages);
  const query = useQuery(importTitlesQuery(id, decision, page));
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="these titles" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <ListSkeleton rows={3} />;
  return (
    <>
      <ul className="-my-4 divide-y divide-seam">
        {query.data.items.map((title) => (
          <li key={title.place} className="py-4">
            <TitleRow id={id} title={title} inReview={inReview} />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <button
            type="button"
            aria-disabled={page === 1}
            className={quietButton}
            onClick={() => setPage(Math.max(1, page - 1))}
          >
            Earlier
          </button>
          <button
            type="button"
            aria-disabled={page === pages}
            className={quietButton}
            onClick={() => setPage(Math.min(pages, page + 1))}
          >
            Later
          </button>
          <span role="status" className="text-dust tabular-nums">
            Page {count(page)} of {count(pages)}
          </span>
        </div>
      )}
    </>
  );
}
