import { queryOptions, useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useViewer } from "../accounts/session/useViewer";
import type { Mark, Title } from "../api/types";
import { markKey } from "./keys";
import { fetchMark } from "./markBatch";
import { beginAsking } from "./unsent";

export function markQuery(id: number) {
  return queryOptions({
    queryKey: [...markKey, id],
    queryFn: async ({ client, queryKey }): Promise<Mark> => {
      const isOlder = beginAsking(id);
      const mark = await fetchMark(id);
      return isOlder() ? (client.getQueryData<Mark>(queryKey) ?? mark) : mark;
    },
    staleTime: 5 * 60_000,
  });
}

/** What the person here did with a title; nothing while it is not known, and for guests. */
export function useMark(id: number): Mark | undefined {
  const known = useViewer() === "user";
  const { data } = useQuery({ ...markQuery(id), enabled: known });
  return known ? data : undefined;
}

/** The same of several titles: as far as it is known. */
export function useMarks(titles: readonly Pick<Title, "id">[]): Mark[] {
  const known = useViewer() === "user";
  const marks = useQueries({
    queries: titles.map(({ id }) => ({ ...markQuery(id), enabled: known })),
    combine: knownOnes,
  });
  return known ? marks : [];
}

/** The titles without those the person does not want to see. */
export function useUnhidden<T extends Pick<Title, "id">>(titles: readonly T[]): T[] {
  const hidden = useMarks(titles).filter((mark) => mark.hidden);
  return titles.filter(({ id }) => !hidden.some(({ item_id }) => item_id === id));
}

function knownOnes(results: UseQueryResult<Mark>[]): Mark[] {
  return results.flatMap(({ data }) => data ?? []);
}
