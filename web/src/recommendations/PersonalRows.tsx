import { useQuery } from "@tanstack/react-query";
import { TitleRow } from "../catalog/TitleRow";
import { useUnhidden } from "../library/marks";
import type { MoodChoice } from "../moods/moods";
import { RowError } from "../ui/RowError";
import { PopularRow } from "./PopularRow";
import { rowsQuery } from "./queries";
import { RowsChanged } from "./RowsChanged";
import { useRefill } from "./useRefill";

/** The rows made for the person here; each says in its heading why it is there. */
export function PersonalRows({ choice }: { choice: Partial<MoodChoice> }) {
  const query = useQuery(rowsQuery(choice, "user"));
  const rows = query.data?.rows ?? [];
  const all = rows.flatMap(({ items }) => items);
  useRefill(all.length, useUnhidden(all).length, () => void query.refetch());

  if (query.isError) {
    return (
      <>
        <RowError
          heading="For you"
          error={query.error}
          what="the rows made for you"
          onRetry={() => void query.refetch()}
        />
        <PopularRow type="movie" />
        <PopularRow type="book" />
      </>
    );
  }
  if (!query.data) return <TitleRow heading="For you" what="the rows made for you" query={query} />;
  return (
    <>
      <RowsChanged when={query.isStale && !query.isFetching} onShow={() => void query.refetch()} />
      {rows.map((row) => (
        <TitleRow
          key={`${row.kind}${row.because?.type ?? ""}${row.because?.id ?? ""}`}
          heading={row.heading}
          what="this row"
          mood={choice.mood}
          query={{ data: row, error: null, refetch: query.refetch }}
        />
      ))}
    </>
  );
}
