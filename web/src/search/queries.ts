import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { SearchKind } from "./searchParams";

export function searchQuery(q: string, type: SearchKind) {
  return queryOptions({
    queryKey: ["search", type, q],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/search", { params: { query: { q, type, limit: 30 } }, signal })),
    placeholderData: keepPreviousData,
    enabled: q !== "",
  });
}
