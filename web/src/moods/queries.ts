import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { TitleType } from "../api/types";
import { rowLength } from "../recommendations/queries";
import type { Mood, MoodMode } from "./moods";

export function moodRowQuery(mood: Mood, mode: MoodMode, type: TitleType) {
  return queryOptions({
    queryKey: ["mood", mood, mode, type],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/recommendations/mood", {
          params: { query: { mood, mode, type, limit: rowLength } },
          signal,
        }),
      ),
  });
}
