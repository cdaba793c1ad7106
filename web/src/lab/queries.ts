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

export function predictionsKey(session: string) {
  return [...labKey, "predictions", session] as const;
}

export function signalsKey(session: string) {
  return [...labKey, "signals", session] as const;
}
