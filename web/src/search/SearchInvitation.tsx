import { PopularRow } from "../recommendations/PopularRow";

/** What the search page shows before anything is typed. */
export function SearchInvitation() {
  return (
    <div className="space-y-12">
      <p className="max-w-[60ch] text-lead text-dust">
        Type a title, or the name of someone who made it. The first letters are enough, and the
        spelling need not be right.
      </p>
      <PopularRow type="movie" />
      <PopularRow type="book" />
    </div>
  );
}
