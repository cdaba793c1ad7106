import { queryOptions, useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useViewer } from "../accounts/session/useViewer";
import type { Mark, Title } from "../api/types";
import { markKey } from "./keys";
import { fetchMark } from "./markBatch";

export function markQuery(id: number) {
  return queryOptions({
    queryKey: [...markKey, id],
    queryFn: () => fetchMark(id),
    staleTime: 5 * 60_000,
  });
}

/** What the person here did with a title; nothing while it is not known, and for guests. */
export function useMark(id: number): Mark | undefined {
  const known = useViewer() === "user";
  const { data } = useQuery({ ...markQuery(id), enabled: known });
  return known ? data : undefined;
}

/** The titles without those the person does not want to see. */
export function useUnhidden<T extends Pick<Title, "id">>(titles: readonly T[]): T[] {
  const known = useViewer() === "user";
  const hidden = useQueries({
    queries: titles.map(({ id }) => ({ ...markQuery(id), enabled: known })),
    combine: hiddenOnes,
  });
  return known ? titles.filter(({ id }) => !hidden.includes(id)) : [...titles];
}

function hiddenOnes(results: UseQueryResult<Mark>[]): number[] {
  return results.flatMap(({ data }) => (data?.hidden ? [data.item_id] : []));
}
