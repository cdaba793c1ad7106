import { getRouteApi } from "@tanstack/react-router";
import { SegmentedControl } from "../ui/SegmentedControl";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { SearchInvitation } from "./SearchInvitation";
import { SearchResults } from "./SearchResults";

const route = getRouteApi("/search");

const kindOptions = [
  { value: "all", label: "All" },
  { value: "movie", label: "Films" },
  { value: "book", label: "Books" },
] as const;

export function SearchPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { q, type } = search;
  useDocumentTitle(q ? `Search: ${q}` : "Search");

  return (
    <div className="mx-auto max-w-4xl py-6 md:py-8">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="min-w-0 font-display text-title">{q ? <>Search for “{q}”</> : "Search"}</h1>
        <SegmentedControl
          label="What to search"
          options={kindOptions}
          value={type}
          onChange={(next) => void navigate({ search: { ...search, type: next }, replace: true })}
        />
      </div>
      {q ? <SearchResults search={search} /> : <SearchInvitation />}
    </div>
  );
}
