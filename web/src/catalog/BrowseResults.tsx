import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TitlePage } from "../api/types";
import { primaryButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import { Pagination } from "../ui/Pagination";
import { count } from "../ui/words";
import { activeFilters, changed, withoutFilters, type BrowseSearch } from "./browseSearch";
import { cardGrid } from "./cardGrid";
import { CardSkeleton } from "./CardSkeleton";
import { kindWords } from "./kinds";
import { NoTitles } from "./NoTitles";
import { pageSize, titlesQuery } from "./queries";
import { TitleCard } from "./TitleCard";

interface BrowseResultsProps {
  search: BrowseSearch;
  onChange: (search: BrowseSearch) => void;
}

export function BrowseResults({ search, onChange }: BrowseResultsProps) {
  const query = useQuery(titlesQuery(search));
  const { many } = kindWords[search.type];
  const filtered = activeFilters(search).length > 0;

  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what={`the ${many}`} onRetry={() => void query.refetch()} />
    );
  }
  return (
    <section
      aria-label={kindWords[search.type].Many}
      aria-busy={!query.data || query.isPlaceholderData}
    >
      <div className="mb-4 flex min-h-11 items-center justify-between gap-4">
        <p role="status" className="text-dust">
          {query.data ? found(query.data.total, search) : "Looking through the catalogue"}
        </p>
        {filtered && (
          <button
            type="button"
            className="min-h-11 rounded px-2 underline underline-offset-4"
            onClick={() => onChange(withoutFilters(search))}
          >
            Clear filters
          </button>
        )}
      </div>
      {query.data ? (
        <Titles page={query.data} search={search} onChange={onChange} />
      ) : (
        <Skeletons />
      )}
    </section>
  );
}

function Titles({ page, search, onChange }: BrowseResultsProps & { page: TitlePage }) {
  if (page.total === 0) return <NoTitles search={search} onChange={onChange} />;
  if (page.items.length === 0) return <PastTheEnd search={search} />;
  return (
    <>
      <ul className={cardGrid}>
        {page.items.map((title) => (
          <li key={title.id}>
            <TitleCard title={title} />
          </li>
        ))}
      </ul>
      <Pagination
        page={search.page}
        pages={Math.ceil(page.total / pageSize)}
        link={({ page: target, ...look }) => (
          <Link to="/browse" search={changed(search, { page: target })} {...look} />
        )}
      />
    </>
  );
}

function PastTheEnd({ search }: { search: BrowseSearch }) {
  return (
    <Notice
      title={`There is no page ${count(search.page)}`}
      action={
        <Link to="/browse" search={changed(search, { page: 1 })} className={primaryButton}>
          Go to the first page
        </Link>
      }
    >
      <p>The list ends before it.</p>
    </Notice>
  );
}

function Skeletons() {
  return (
    <div className={cardGrid}>
      {Array.from({ length: 12 }, (_, index) => (
        <CardSkeleton key={index} />
      ))}
    </div>
  );
}

function found(total: number, { type }: BrowseSearch): string {
  const { one, many } = kindWords[type];
  return total === 1 ? `1 ${one}` : `${count(total)} ${many}`;
}
