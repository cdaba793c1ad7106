import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import { cardGrid } from "../catalog/cardGrid";
import { CardSkeleton } from "../catalog/CardSkeleton";
import { primaryButton, textLink } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { Notice } from "../ui/Notice";
import { Pagination } from "../ui/Pagination";
import { SegmentedControl } from "../ui/SegmentedControl";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { counted } from "../ui/words";
import { EmptyShelf } from "./EmptyShelf";
import { LibraryCard } from "./LibraryCard";
import { LibraryNav } from "./LibraryNav";
import { shelves, type LibrarySearch } from "./librarySearch";
import { shelfQuery, titlesPerPage } from "./queries";
import { shelfWords } from "./shelfWords";

const route = getRouteApi("/library");

const scopeOptions = [
  { value: "all", label: "All" },
  { value: "movie", label: "Films" },
  { value: "book", label: "Books" },
] as const;

const tab =
  "flex min-h-11 shrink-0 items-center border-b-2 border-transparent px-3 text-dust transition-colors hover:text-screen aria-[current=page]:border-marquee aria-[current=page]:font-medium aria-[current=page]:text-screen";

/** What somebody keeps, has seen, has rated and does not want to see. */
export function LibraryPage() {
  return <PersonalPages>{() => <Library />}</PersonalPages>;
}

function Library() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { name, about } = shelfWords[search.shelf];
  useDocumentTitle(name);
  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-display text-title">Your library</h1>
        <SegmentedControl
          label="What to show"
          options={scopeOptions}
          value={search.type}
          onChange={(type) => void navigate({ search: { ...search, type, page: 1 } })}
        />
      </div>
      <nav
        aria-label="Your library"
        className="-mx-4 flex scrollbar-none gap-1 overflow-x-auto border-b border-seam px-4 pt-1 md:mx-0 md:px-0"
      >
        {shelves.map((shelf) => (
          <Link
            key={shelf}
            to="/library"
            search={{ shelf, type: search.type }}
            aria-current={shelf === search.shelf ? "page" : undefined}
            activeOptions={{ exact: true }}
            className={tab}
          >
            {shelfWords[shelf].name}
          </Link>
        ))}
      </nav>
      <p className="max-w-[65ch] text-dust">
        {about}{" "}
        <Link to="/library/transfer" className={textLink}>
          Bring a library from elsewhere, or take yours along
        </Link>
      </p>
      <Titles key={search.shelf} search={search} />
    </div>
  );
}

function Titles({ search }: { search: LibrarySearch }) {
  const query = useQuery(shelfQuery(search));
  const { data } = query;
  const { name } = shelfWords[search.shelf];
  if (query.isError) {
    return (
      <ErrorNotice
        error={query.error}
        what="this part of your library"
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!data) {
    return (
      <div aria-busy="true" className={cardGrid}>
        {Array.from({ length: 6 }, (_, index) => (
          <CardSkeleton key={index} />
        ))}
      </div>
    );
  }
  if (data.total === 0) return <EmptyShelf search={search} />;
  if (data.items.length === 0) return <PastTheEnd search={search} />;
  return (
    <section aria-label={name} aria-busy={query.isPlaceholderData}>
      <p role="status" className="mb-4 text-dust">
        {counted(data.total, "title")}
      </p>
      <ul className={cardGrid}>
        {data.items.map((title) => (
          <li key={`${title.type}${title.id}`}>
            <LibraryCard title={title} shelf={search.shelf} />
          </li>
        ))}
      </ul>
      <Pagination
        page={search.page}
        pages={Math.ceil(data.total / titlesPerPage)}
        link={({ page, ...look }) => <Link to="/library" search={{ ...search, page }} {...look} />}
      />
    </section>
  );
}

function PastTheEnd({ search }: { search: LibrarySearch }) {
  return (
    <Notice
      title="The list ends before this page"
      action={
        <Link to="/library" search={{ ...search, page: 1 }} className={primaryButton}>
          Go to the first page
        </Link>
      }
    />
  );
}
