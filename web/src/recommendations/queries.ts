import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { Viewer } from "../accounts/session/useViewer";
import type { TitleType } from "../api/types";
import { rowLength, rowReserve } from "../catalog/rowLength";
import { rowsKey } from "../library/keys";
import type { MoodChoice } from "../moods/moods";

const limit = rowLength + rowReserve;
/** Some of them may stand on the page already. */
const popularLimit = limit + rowLength;

export function popularQuery(type: TitleType) {
  return queryOptions({
    queryKey: ["popular", type],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/popular", {
          params: { query: { type, limit: popularLimit } },
          signal,
        }),
      ),
  });
}

/** Everything on one's home page at once, so that no title stands there twice. */
export function rowsQuery(choice: Partial<MoodChoice>, viewer: Viewer) {
  const { mood, mode } = choice;
  const query = { type: "all", limit, ...(mood && { mood }), ...(mode && { mode }) } as const;
  return queryOptions({
    queryKey: [...(viewer === "user" ? rowsKey : ["rows"]), query],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/recommendations/rows", { params: { query }, signal })),
    // New when somebody comes, or changed something: not from under the hand.
    staleTime: viewer === "user" ? Infinity : 60_000,
  });
}

/** Near in words and in meaning. */
export function similarQuery(type: TitleType, id: number, to: TitleType) {
  return queryOptions({
    queryKey: ["similar", type, id, to],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/similar/{type}/{id}", {
          params: { path: { type, id }, query: { to, limit, method: "blend" } },
          signal,
        }),
      ),
  });
}
