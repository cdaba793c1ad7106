import { useQueries } from "@tanstack/react-query";
import { primaryButton, quietButton } from "../ui/controls";
import { Notice } from "../ui/Notice";
import { count } from "../ui/words";
import {
  activeFilters,
  withoutFilter,
  withoutFilters,
  type BrowseSearch,
  type FilterName,
} from "./browseSearch";
import { kindWords } from "./kinds";
import { titlesQuery } from "./queries";

interface NoTitlesProps {
  search: BrowseSearch;
  onChange: (search: BrowseSearch) => void;
}

const filterWords: Record<FilterName, string> = {
  genre: "genre",
  language: "language",
  years: "years",
  rating: "rating",
};

/** Nothing passed the filters: says which one to open, by asking what each alone keeps away. */
export function NoTitles({ search, onChange }: NoTitlesProps) {
  const active = activeFilters(search);
  const { one, many } = kindWords[search.type];
  const opened = useQueries({
    queries: active.map((name) => titlesQuery(withoutFilter(search, name), 1)),
    combine: (results) =>
      active
        .map((name, index) => ({ name, total: results[index]?.data?.total ?? 0 }))
        .sort((first, second) => second.total - first.total),
  });
  const best = opened[0];

  if (active.length === 0) return <Notice title={`There are no ${many} in the catalogue yet`} />;
  return (
    <Notice
      title={`No ${many} pass all of these filters`}
      action={
        <>
          {best && best.total > 0 && (
            <button
              type="button"
              className={primaryButton}
              onClick={() => onChange(withoutFilter(search, best.name))}
            >
              Open the {filterWords[best.name]}
            </button>
          )}
          <button
            type="button"
            className={best && best.total > 0 ? quietButton : primaryButton}
            onClick={() => onChange(withoutFilters(search))}
          >
            Clear filters
          </button>
        </>
      }
    >
      <p>
        {best && best.total > 0
          ? `With any ${filterWords[best.name]} there ${best.total === 1 ? `is 1 ${one}` : `are ${count(best.total)} ${many}`}.`
          : "Opening one of them is not enough; clear them and start again."}
      </p>
    </Notice>
  );
}
