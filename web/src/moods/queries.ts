import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { Viewer } from "../accounts/session/useViewer";
import { personal } from "../api/personal";
import type { TitleType } from "../api/types";
import { rowLength, rowReserve } from "../catalog/rowLength";
import type { MoodChoice } from "./moods";

/** The most titles the server tells at once. */
const mostTitles = 100;

/**
 * The same question has another answer for everybody; what is one person's goes with them.
 *
 * @param left how many titles are left out for tonight: so many more are asked for
 */
export function moodRowQuery(choice: MoodChoice, type: TitleType, viewer: Viewer, left = 0) {
  const { mood, mode } = choice;
  // Asked for in steps, so that not every title that is left out brings a new question.
  const more = rowReserve * Math.ceil(left / rowReserve);
  const limit = Math.min(mostTitles, rowLength + rowReserve + more);
  const whose = viewer === "user" ? personal : [];
  return queryOptions({
    queryKey: [...whose, "mood", mood, mode, type, limit],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/mood", {
          params: { query: { mood, mode, type, limit } },
          signal,
        }),
      ),
  });
}
