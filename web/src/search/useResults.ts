import { useQuery } from "@tanstack/react-query";
import type { MeaningAnswer, Title } from "../api/types";
import { isNamed } from "./named";
import { meaningQuery, searchQuery } from "./queries";
import type { SearchParams } from "./searchParams";

/** So many titles may stand before those found by meaning. */
const mostNamed = 6;

/** What was found, as the page shows it. */
export interface Results {
  /** Found by their words; before those found by meaning only what was named. */
  named: Title[];
  /** There are more of that name than are shown. */
  moreNamed: boolean;
  /** Found by meaning; undefined where that was not asked for, or is not known yet. */
  meant: MeaningAnswer | undefined;
  /** Search by meaning was asked for, and failed. */
  meaningFailed: boolean;
  /** These are still the results of something else. */
  stale: boolean;
}

/** Results by words and, where asked for, by meaning: one list, what was named first. */
export function useResults(search: SearchParams) {
  const words = useQuery(searchQuery(search.q, search.type));
  const meaning = useQuery(meaningQuery(search));
  const byMeaning = search.by === "meaning";
  const failed = byMeaning && meaning.isError;

  function refetch() {
    if (words.isError) void words.refetch();
    if (failed) void meaning.refetch();
  }

  const meant = byMeaning && !failed ? meaning.data : undefined;
  const found = words.data?.items;
  if (!found && !meant) return { results: undefined, error: words.error, refetch };
  const results: Results = {
    ...(meant ? beside(meant, found ?? [], search.q) : { named: found ?? [], moreNamed: false }),
    meant,
    meaningFailed: failed,
    stale:
      words.isPlaceholderData || (byMeaning && !failed && (!meant || meaning.isPlaceholderData)),
  };
  return { results, error: null, refetch };
}

function beside(meant: MeaningAnswer, found: Title[], q: string) {
  const named = found.filter((title) => isNamed(title, q));
  // What was named may still break a condition: then it is not among what is meant.
  const allowed = meant.constraints.length === 0 ? named : named.filter(isAmong(meant.items));
  return { named: allowed.slice(0, mostNamed), moreNamed: allowed.length > mostNamed };
}

function isAmong(items: Title[]) {
  const ids = new Set(items.map(({ id }) => id));
  return ({ id }: Title) => ids.has(id);
}
