import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { SegmentedControl } from "../ui/SegmentedControl";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { changed, withoutFilters, type BrowseSearch } from "./browseSearch";
import { BrowseFilters } from "./BrowseFilters";
import { BrowseResults } from "./BrowseResults";
import { GenreChips } from "./GenreChips";
import { kindOptions, kindWords } from "./kinds";
import { facetsQuery } from "./queries";

const route = getRouteApi("/browse");

export function BrowsePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const facets = useQuery(facetsQuery(search.type));
  const { Many } = kindWords[search.type];
  useDocumentTitle(
    search.genre ? `${search.genre} ${Many.toLowerCase()}` : `Browse ${Many.toLowerCase()}`,
  );

  function show(next: BrowseSearch) {
    void navigate({ search: next, resetScroll: false });
  }

  return (
    <div className="space-y-6 py-6 md:py-8">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-display text-title">
          {search.genre ? `${search.genre} ${Many.toLowerCase()}` : `Browse ${Many.toLowerCase()}`}
        </h1>
        <SegmentedControl
          label="What to browse"
          options={kindOptions}
          value={search.type}
          // Genres and languages of films and books differ; what was chosen for one means little for the other.
          onChange={(type) => show({ ...withoutFilters(search), type })}
        />
      </div>
      <GenreChips
        genres={facets.data?.genres}
        chosen={search.genre}
        onChoose={(genre) => show(changed(search, { genre }))}
      />
      <BrowseFilters search={search} facets={facets.data} onChange={show} />
      <BrowseResults search={search} onChange={show} />
    </div>
  );
}
