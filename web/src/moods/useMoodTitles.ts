import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useViewer } from "../accounts/session/useViewer";
import type { MoodRow, Title } from "../api/types";
import { rowLength } from "../catalog/rowLength";
import { moodRowQuery } from "./queries";
import type { MoodChoice } from "./moods";
import { useNotTonight } from "./notTonight";

/** What the rows for a mood show, as far as it has arrived; other rows need not show it again. */
export function useMoodTitles(choice: MoodChoice | undefined): Title[] {
  const viewer = useViewer();
  const left = useNotTonight().size;
  const queries = choice
    ? (["movie", "book"] as const).map((type) => moodRowQuery(choice, type, viewer, left))
    : [];
  return useQueries({
    queries: queries.map((query) => ({ ...query, enabled: viewer !== "unknown" })),
    combine: shownTitles,
  });
}

function shownTitles(rows: UseQueryResult<MoodRow>[]): Title[] {
  return rows.flatMap(({ data }) => data?.items.slice(0, rowLength) ?? []);
}
