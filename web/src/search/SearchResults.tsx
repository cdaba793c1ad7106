import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Title } from "../api/types";
import { primaryButton, quietButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import { SearchResult } from "./SearchResult";
import { resultListProps, useWaitingFocus } from "./resultFocus";
import type { SearchKind } from "./searchParams";

interface SearchResultsProps {
  q: string;
  type: SearchKind;
  query: UseQueryResult<{ items: Title[] }>;
}

export function SearchResults({ q, type, query }: SearchResultsProps) {
  useWaitingFocus(q, query.isSuccess && !query.isPlaceholderData);
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="the results" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <ResultSkeletons />;
  const { items } = query.data;
  return (
    <>
      <p role="status" className="sr-only">
        {query.isPlaceholderData ? "" : found(items.length)}
      </p>
      {items.length === 0 && !query.isPlaceholderData ? (
        <NothingFound q={q} type={type} />
      ) : (
        <ul {...resultListProps(q)} aria-busy={query.isPlaceholderData} className="-mx-3">
          {items.map((title) => (
            <li key={`${title.type}${title.id}`}>
              <SearchResult title={title} query={q} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function found(results: number): string {
  return results === 1 ? "1 result" : `${results} results`;
}

function NothingFound({ q, type }: { q: string; type: SearchKind }) {
  return (
    <Notice
      title={`Nothing found for “${q}”`}
      action={
        <>
          {type !== "all" && (
            <Link to="/search" search={{ q, type: "all" }} className={primaryButton}>
              Search films and books
            </Link>
          )}
          <Link to="/browse" className={type === "all" ? primaryButton : quietButton}>
            Browse the catalogue
          </Link>
        </>
      }
    >
      <p>Try fewer letters, another spelling, or the name of the director or author.</p>
    </Notice>
  );
}

function ResultSkeletons() {
  return (
    <div aria-busy="true" className="-mx-3">
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className="flex gap-4 p-3">
          <div className="aspect-2/3 w-16 shrink-0 rounded-lg bg-seam/60" />
          <div className="grow space-y-3 self-center">
            <div className="h-4 w-1/2 rounded bg-seam/60" />
            <div className="h-3 w-1/3 rounded bg-seam/60" />
          </div>
        </div>
      ))}
    </div>
  );
}
