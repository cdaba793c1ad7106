import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { TitleType } from "../api/types";

export const rowLength = 18;

export function popularQuery(type: TitleType) {
  return queryOptions({
    queryKey: ["popular", type],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/popular", {
          params: { query: { type, limit: rowLength } },
          signal,
        }),
      ),
  });
}

export function similarQuery(type: TitleType, id: number, to: TitleType) {
  return queryOptions({
    queryKey: ["similar", type, id, to],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/similar/{type}/{id}", {
          params: { path: { type, id }, query: { to, limit: rowLength } },
          signal,
        }),
      ),
  });
}
