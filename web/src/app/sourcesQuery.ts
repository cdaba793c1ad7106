import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";

/** Whom this server asks for titles and pictures, with what their terms want to be shown. */
export function sourcesQuery() {
  return queryOptions({
    queryKey: ["metadata", "sources"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/metadata/sources", { signal })),
    staleTime: Infinity,
  });
}
