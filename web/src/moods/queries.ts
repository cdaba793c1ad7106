import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { Viewer } from "../accounts/session/useViewer";
import { personal } from "../api/personal";
import type { TitleType } from "../api/types";
import { rowLength, rowReserve } from "../catalog/rowLength";
import type { MoodChoice } from "./moods";

/** The same question has another answer for everybody; what is one person's goes with them. */
export function moodRowQuery(choice: MoodChoice, type: TitleType, viewer: Viewer) {
  const { mood, mode } = choice;
  const whose = viewer === "user" ? personal : [];
  return queryOptions({
    queryKey: [...whose, "mood", mood, mode, type],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/mood", {
          params: { query: { mood, mode, type, limit: rowLength + rowReserve } },
          signal,
        }),
      ),
  });
}
