import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";

export function healthQuery() {
  return queryOptions({
    queryKey: ["health"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/health", { signal })),
    staleTime: Infinity,
  });
}
