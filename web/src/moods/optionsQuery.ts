import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";

/** What this server does with faces; it changes only when its operator starts it anew. */
export function moodOptionsQuery() {
  return queryOptions({
    queryKey: ["moods", "options"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/moods/options", { signal })),
    staleTime: 10 * 60_000,
  });
}
