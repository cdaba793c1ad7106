import { useQuery } from "@tanstack/react-query";
import type { Title } from "../api/types";
import { TitleRow } from "../catalog/TitleRow";
import { useMarks } from "../library/marks";
import type { MoodChoice } from "../moods/moods";
import { RowError } from "../ui/RowError";
import { PopularRow } from "./PopularRow";
import { rowsQuery } from "./queries";
import { useNewRowsOffer } from "./useNewRowsOffer";
import { useRefill } from "./useRefill";

interface PersonalRowsProps {
  choice: Partial<MoodChoice>;
  /** What stands above them already. */
  besides: readonly Title[];
}

/** The rows made for the person here; each says in its heading why it is there. */
export function PersonalRows({ choice, besides }: PersonalRowsProps) {
  const query = useQuery(rowsQuery(choice, "user"));
  const rows = query.data?.rows ?? [];
  const marks = useMarks(rows.flatMap(({ items }) => items));
  const refetch = () => void query.refetch();
  useRefill(marks.filter(({ hidden }) => hidden).length, refetch);
  const rated = marks.filter(({ rating }) => rating !== null).length;
  useNewRowsOffer(query.isFetching ? 0 : rated, refetch);

  if (query.isError) {
    return (
      <>
        <RowError
          heading="For you"
          error={query.error}
          what="the rows made for you"
          onRetry={refetch}
        />
        <Everybodys />
      </>
    );
  }
  if (!query.data) return <TitleRow heading="For you" what="the rows made for you" query={query} />;
  if (rows.length === 0) return <Everybodys />;
  const above = new Set(besides.map(({ id }) => id));
  return rows.map((row) => (
    <TitleRow
      key={`${row.kind}${row.because?.id ?? ""}`}
      heading={row.heading}
      what="this row"
      mood={choice.mood}
      query={{
        data: { items: row.items.filter(({ id }) => !above.has(id)) },
        error: null,
        refetch,
      }}
    />
  ));
}

/** What stands there where there is nothing of one's own. */
function Everybodys() {
  return (
    <>
      <PopularRow type="movie" />
      <PopularRow type="book" />
    </>
  );
}
