import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import { personal } from "../api/personal";

const labKey = [...personal, "lab"] as const;
export const videosPerPage = 24;

/** What there is to watch for whoever is signed in. */
export function videosQuery(page: number) {
  const query = { page, size: videosPerPage };
  return queryOptions({
    queryKey: [...labKey, "videos", query],
    queryFn: ({ signal }) => answerOf(api.GET("/api/videos", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** One video, with an address to play it from that is good for some hours. */
export function videoQuery(id: number) {
  return queryOptions({
    queryKey: [...labKey, "video", id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/videos/{id}", { params: { path: { id } }, signal })),
    // A new address would make the player begin anew.
    staleTime: Infinity,
  });
}

/** One's own viewings of a video, newest first. */
export function sessionsQuery(video: number) {
  return queryOptions({
    queryKey: [...labKey, "sessions", video],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/videos/{id}/sessions", {
          params: { path: { id: video }, query: { size: 100 } },
          signal,
        }),
      ),
  });
}

const studiesKey = [...labKey, "studies"] as const;
export const studiesPerPage = 20;

/** Studies that whoever is signed in runs, is in or is invited to. */
export function studiesQuery(page: number) {
  const query = { page, size: studiesPerPage };
  return queryOptions({
    queryKey: [...studiesKey, "list", query],
    queryFn: ({ signal }) => answerOf(api.GET("/api/studies", { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Everything about one study; what changes it makes all of this stale. */
export function studyKey(id: number) {
  return [...studiesKey, id] as const;
}

export function studyQuery(id: number) {
  return queryOptions({
    queryKey: [...studyKey(id), "study"],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/studies/{id}", { params: { path: { id } }, signal })),
  });
}

export function studyMembersQuery(id: number) {
  return queryOptions({
    queryKey: [...studyKey(id), "members"],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/studies/{id}/members", { params: { path: { id } }, signal })),
  });
}

/** A study's viewings, of one video or all, newest first. */
export function studySessionsQuery(id: number, video?: number) {
  const query = { size: 100, ...(video !== undefined && { video_id: video }) };
  return queryOptions({
    queryKey: [...studyKey(id), "sessions", query],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/studies/{id}/sessions", { params: { path: { id }, query }, signal })),
  });
}

export function studyPredictionsQuery(id: number, number: number) {
  return queryOptions({
    queryKey: [...studyKey(id), "predictions", number],
    queryFn: async ({ signal }) => {
      const params = { path: { id, number } };
      const answer = await answerOf(
        api.GET("/api/studies/{id}/sessions/{number}/predictions", { params, signal }),
      );
      return answer.segments;
    },
  });
}

export function studyAverageQuery(id: number, video: number, simulated: boolean) {
  return queryOptions({
    queryKey: [...studyKey(id), "average", video, simulated],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/studies/{id}/videos/{video}/average", {
          params: { path: { id, video }, query: { simulated } },
          signal,
        }),
      ),
  });
}

export function predictionsKey(session: string) {
  return [...labKey, "predictions", session] as const;
}

export function signalsKey(session: string) {
  return [...labKey, "signals", session] as const;
}
