import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api } from "../../api/client";
import { personal } from "../../api/personal";

export type Topic = "weekly_picks" | "watchlist_available";

export function notificationsQuery() {
  return queryOptions({
    queryKey: [...personal, "notifications"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/notifications", { signal })),
  });
}

export async function chooseLetters(
  client: QueryClient,
  wanted: Record<Topic, boolean>,
): Promise<void> {
  const kept = await answerOf(api.PUT("/api/notifications", { body: wanted }));
  client.setQueryData(notificationsQuery().queryKey, kept);
}

/** Ends letters by what a link in one of them proves. */
export async function unsubscribe(token: string): Promise<Topic> {
  const params = { query: { token } };
  return (await answerOf(api.POST("/api/notifications/unsubscribe", { params }))).topic;
}
