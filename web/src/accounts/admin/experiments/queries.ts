import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../../../api/client";
import { personal } from "../../../api/personal";

export const experimentsKey = [...personal, "admin", "experiments"] as const;

export function experimentsQuery() {
  return queryOptions({
    queryKey: [...experimentsKey, "all"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/admin/experiments", { signal })),
    staleTime: 0,
  });
}

export function experimentQuery(id: number) {
  return queryOptions({
    queryKey: [...experimentsKey, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/admin/experiments/{id}", { params: { path: { id } }, signal })),
    staleTime: 0,
  });
}

export function strategiesQuery() {
  return queryOptions({
    queryKey: [...experimentsKey, "strategies"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/admin/experiments/strategies", { signal })),
  });
}
