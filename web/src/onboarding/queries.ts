import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { TitleType } from "../api/types";

export function groupsQuery(type: TitleType) {
  return queryOptions({
    queryKey: ["onboarding", type],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/recommendations/onboarding", { params: { query: { type } }, signal })),
    staleTime: 10 * 60_000,
  });
}

const titlesToRate = 24;

export function titlesOfGroupsQuery(keys: readonly string[]) {
  const groups = keys.join(",");
  return queryOptions({
    queryKey: ["onboarding", "titles", groups],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/onboarding/titles", {
          params: { query: { groups, limit: titlesToRate } },
          signal,
        }),
      ),
    staleTime: 10 * 60_000,
  });
}
