import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api, done } from "../../api/client";
import { personal } from "../../api/personal";
import { moodHistoryKey } from "../../moods/historyKey";
import { calibrationQuery } from "../../moods/useWeights";

export const historySize = 50;

export function historyQuery(page: number) {
  return queryOptions({
    queryKey: [...moodHistoryKey, page],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/moods/history", { params: { query: { page, size: historySize } }, signal }),
      ),
  });
}

export async function deleteHistory(client: QueryClient): Promise<void> {
  await done(api.DELETE("/api/moods/history"));
  await client.invalidateQueries({ queryKey: moodHistoryKey });
}

/** Whatever the server has deleted with a consent is gone here too. */
export function forgetHistory(client: QueryClient): void {
  client.removeQueries({ queryKey: moodHistoryKey });
}

export async function deleteCorrections(client: QueryClient): Promise<void> {
  await done(api.DELETE("/api/moods/corrections"));
  await client.invalidateQueries({ queryKey: calibrationQuery().queryKey });
}

export function preferencesQuery() {
  return queryOptions({
    queryKey: [...personal, "moods", "preferences"],
    queryFn: ({ signal }) => answerOf(api.GET("/api/moods/preferences", { signal })),
  });
}

export interface MoodPreferences {
  age: boolean;
  gender: boolean;
}

export async function prefer(client: QueryClient, preferences: MoodPreferences): Promise<void> {
  const now = await answerOf(api.PUT("/api/moods/preferences", { body: preferences }));
  client.setQueryData(preferencesQuery().queryKey, now);
}
