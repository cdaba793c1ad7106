import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { saveFile } from "../accounts/privacy/saveFile";
import { answerOf, api, done } from "../api/client";
import { personal } from "../api/personal";
import type { EngagementRecord } from "./points";

const sessions = [...personal, "focus"];

export function sessionsQuery(page: number) {
  return queryOptions({
    queryKey: [...sessions, "page", page],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/moods/sessions", { params: { query: { page, size: 10 } }, signal })),
  });
}

export function sessionQuery(id: number) {
  return queryOptions({
    queryKey: [...sessions, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/moods/sessions/{id}", { params: { path: { id } }, signal })),
  });
}

/** Has the server keep a session; until then it is nowhere but in the page. */
export async function keepSession(client: QueryClient, record: EngagementRecord, title: string) {
  const { startedAt, endedAt, points } = record;
  const kept = await answerOf(
    api.POST("/api/moods/sessions", {
      body: {
        started_at: new Date(startedAt).toISOString(),
        ended_at: new Date(endedAt).toISOString(),
        ...(title && { title }),
        points: [...points],
      },
    }),
  );
  await client.invalidateQueries({ queryKey: sessions });
  return kept;
}

export async function deleteSession(client: QueryClient, id: number): Promise<void> {
  await done(api.DELETE("/api/moods/sessions/{id}", { params: { path: { id } } }));
  client.removeQueries({ queryKey: sessionQuery(id).queryKey });
  await client.invalidateQueries({ queryKey: [...sessions, "page"] });
}

export async function exportSession(id: number): Promise<void> {
  const csv = await answerOf(
    api.GET("/api/moods/sessions/{id}/export.csv", {
      params: { path: { id } },
      parseAs: "blob",
    }),
  );
  saveFile(csv, `moodreel-focus-${id}.csv`);
}
