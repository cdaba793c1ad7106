import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { SearchKind, SearchParams } from "./searchParams";

const limit = 30;

/** By words: title first, forgiving of typos. */
export function searchQuery(q: string, type: SearchKind) {
  return queryOptions({
    queryKey: ["search", type, q],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/search", { params: { query: { q, type, limit } }, signal })),
    placeholderData: keepPreviousData,
    enabled: q !== "",
  });
}

/** By what titles are about, within the conditions the text names. */
export function meaningQuery({ q, type, by, without = [] }: SearchParams) {
  return queryOptions({
    queryKey: ["meaning", type, q, without],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/search/semantic", {
          params: { query: { q, type, limit, without } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    enabled: by === "meaning",
  });
}
