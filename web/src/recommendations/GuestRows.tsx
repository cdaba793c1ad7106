import { useQuery } from "@tanstack/react-query";
import { rowLength } from "../catalog/rowLength";
import { TitleRow } from "../catalog/TitleRow";
import type { MoodChoice } from "../moods/moods";
import { PopularRow } from "./PopularRow";
import { rowsQuery } from "./queries";

/** What is good for anybody: what people like just now, and what they always did. */
export function GuestRows({ choice }: { choice: Partial<MoodChoice> }) {
  const query = useQuery(rowsQuery(choice, "guest"));
  const rows = query.data?.rows ?? [];
  const shown = rows.flatMap(({ items }) => items.slice(0, rowLength));
  return (
    <>
      {rows.map((row) => (
        <TitleRow
          key={row.kind}
          heading={row.heading}
          what="what is popular now"
          mood={choice.mood}
          query={{ data: row, error: null, refetch: query.refetch }}
        />
      ))}
      <PopularRow type="movie" besides={shown} />
      <PopularRow type="book" besides={shown} />
    </>
  );
}
