import { useNavigate } from "@tanstack/react-router";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Conditions } from "./Conditions";
import { MeaningNote } from "./MeaningNote";
import { NothingFound } from "./NothingFound";
import { ResultList } from "./ResultList";
import { ResultSkeletons } from "./ResultSkeletons";
import { useWaitingFocus } from "./resultFocus";
import type { SearchParams } from "./searchParams";
import { useResults, type Results } from "./useResults";

export function SearchResults({ search }: { search: SearchParams }) {
  const navigate = useNavigate();
  const { results, error, refetch } = useResults(search);
  useWaitingFocus(search.q, results !== undefined && !results.stale);

  if (!results) {
    if (error) return <ErrorNotice error={error} what="the results" onRetry={refetch} />;
    return <ResultSkeletons />;
  }
  const count = countOf(results);
  const conditions = results.meant?.constraints ?? [];
  return (
    <>
      <p role="status" className="sr-only">
        {results.stale ? "" : found(count, results)}
      </p>
      <Conditions
        conditions={conditions}
        without={search.without ?? []}
        onChange={(without) => void navigate({ to: "/search", search: { ...search, without } })}
      />
      <MeaningNote results={results} onRetry={refetch} />
      {count === 0 && !results.stale ? (
        <NothingFound search={search} conditions={conditions} />
      ) : (
        <ResultList search={search} results={results} />
      )}
    </>
  );
}

function countOf({ named, meant }: Results): number {
  const ids = new Set([...named, ...(meant?.items ?? [])].map(({ id }) => id));
  return ids.size;
}

function found(count: number, { meant }: Results): string {
  const results = count === 1 ? "1 result" : `${count} results`;
  const conditions = meant?.constraints.map(({ label }) => label) ?? [];
  return conditions.length === 0 ? results : `${results}, only: ${conditions.join(", ")}`;
}
