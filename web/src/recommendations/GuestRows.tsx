import { useQuery } from "@tanstack/react-query";
import type { Title } from "../api/types";
import { rowLength } from "../catalog/rowLength";
import { TitleRow } from "../catalog/TitleRow";
import type { MoodChoice } from "../moods/moods";
import { PopularRow } from "./PopularRow";
import { popularQuery, rowsQuery } from "./queries";

/** What is good for anybody: what people like just now, and what they always did. */
export function GuestRows({ choice }: { choice: Partial<MoodChoice> }) {
  const now = useQuery(rowsQuery(choice, "guest"));
  const films = useQuery(popularQuery("movie"));
  const books = useQuery(popularQuery("book"));
  const always = [films.data, books.data].flatMap((row) => firstOf(row?.items));
  // Drawn once both are known: a row must not go again from under the eyes.
  const rows = films.isLoading || books.isLoading ? [] : (now.data?.rows ?? []);
  // Before people have rated anything, nothing tells now from always.
  const shown = rows.filter(({ items }) => !allAmong(firstOf(items), always));
  return (
    <>
      {shown.map((row) => (
        <TitleRow
          key={row.kind}
          heading={row.heading}
          what="what is popular now"
          mood={choice.mood}
          query={{ data: row, error: null, refetch: now.refetch }}
        />
      ))}
      <PopularRow type="movie" besides={shown.flatMap(({ items }) => firstOf(items))} />
      <PopularRow type="book" besides={shown.flatMap(({ items }) => firstOf(items))} />
    </>
  );
}

function firstOf(items: readonly Title[] = []): readonly Title[] {
  return items.slice(0, rowLength);
}

function allAmong(items: readonly Title[], others: readonly Title[]): boolean {
  const ids = new Set(others.map(({ id }) => id));
  return items.every(({ id }) => ids.has(id));
}
