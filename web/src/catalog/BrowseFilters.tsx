import { useId, useState, type ReactNode } from "react";
import type { Facets } from "../api/types";
import { quietButton } from "../ui/controls";
import { FiltersIcon } from "../ui/icons";
import { Select } from "../ui/Select";
import { languageName } from "../ui/words";
import { activeFilters, changed, sorts, type BrowseSearch, type Sort } from "./browseSearch";
import { YearRange } from "./YearRange";

interface BrowseFiltersProps {
  search: BrowseSearch;
  facets: Facets | undefined;
  onChange: (search: BrowseSearch) => void;
}

const sortWords: Record<Sort, string> = {
  popular: "Most popular",
  rating: "Highest rated",
  newest: "Newest first",
  oldest: "Oldest first",
  title: "Title, A to Z",
};

const ratings = [5, 6, 7, 8, 9];

export function BrowseFilters({ search, facets, onChange }: BrowseFiltersProps) {
  const panelId = useId();
  const [open, setOpen] = useState(false);
  const active = activeFilters(search).filter((name) => name !== "genre").length;

  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
        className={`${quietButton} md:hidden`}
      >
        <FiltersIcon />
        {active > 0 ? `Filters and order (${active})` : "Filters and order"}
      </button>
      <div
        id={panelId}
        className={`${open ? "mt-4 grid" : "hidden"} grid-cols-2 gap-4 md:mt-0 md:grid md:grid-cols-[1fr_1.2fr_1fr_1fr] lg:max-w-4xl`}
      >
        <Choice
          label="Language"
          value={search.language ?? ""}
          onChange={(language) => onChange(changed(search, { language: language || undefined }))}
        >
          <option value="">Any language</option>
          {languagesFor(search, facets).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
        <YearRange
          key={`${search.year_from}-${search.year_to}`}
          search={search}
          facets={facets}
          onChange={onChange}
        />
        <Choice
          label="Rating"
          value={search.min_rating === undefined ? "" : String(search.min_rating)}
          onChange={(value) =>
            onChange(changed(search, { min_rating: value === "" ? undefined : Number(value) }))
          }
        >
          <option value="">Any rating</option>
          {ratingsFor(search).map((least) => (
            <option key={least} value={least}>
              {least} or more
            </option>
          ))}
        </Choice>
        <Choice
          label="Order"
          value={search.sort}
          onChange={(value) =>
            onChange(changed(search, { sort: sorts.find((sort) => sort === value) }))
          }
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortWords[sort]}
            </option>
          ))}
        </Choice>
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-caption text-dust">{label}</span>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </label>
  );
}

function languagesFor({ language }: BrowseSearch, facets: Facets | undefined): [string, string][] {
  const codes = new Set(facets?.languages.map(({ value }) => value));
  if (language !== undefined) codes.add(language);
  return [...codes]
    .map((code): [string, string] => [code, languageName(code)])
    .sort(([, one], [, other]) => one.localeCompare(other));
}

function ratingsFor({ min_rating: least }: BrowseSearch): number[] {
  if (least === undefined || ratings.includes(least)) return ratings;
  return [...ratings, least].sort((one, other) => one - other);
}
