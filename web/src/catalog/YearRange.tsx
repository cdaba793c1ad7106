import { useState, type KeyboardEvent } from "react";
import type { Facets } from "../api/types";
import { field } from "../ui/controls";
import { changed, firstYear, lastYear, type BrowseSearch } from "./browseSearch";

interface YearRangeProps {
  search: BrowseSearch;
  facets: Facets | undefined;
  onChange: (search: BrowseSearch) => void;
}

/** Two years; they count when the field is left or Enter is pressed, not at every digit. */
export function YearRange({ search, facets, onChange }: YearRangeProps) {
  const [from, setFrom] = useState(written(search.year_from));
  const [to, setTo] = useState(written(search.year_to));

  function commit() {
    const [first, last] = inOrder(year(from), year(to));
    if (first === search.year_from && last === search.year_to) {
      setFrom(written(first));
      setTo(written(last));
      return;
    }
    onChange(changed(search, { year_from: first, year_to: last }));
  }

  const shared = {
    type: "text",
    inputMode: "numeric",
    maxLength: 4,
    className: field,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter") commit();
    },
  } as const;

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-caption text-dust">Years</legend>
      <div className="flex items-center gap-2">
        <input
          {...shared}
          aria-label="From year"
          placeholder={written(facets?.year_min && Math.max(firstYear, facets.year_min))}
          value={from}
          onChange={(event) => setFrom(digits(event.target.value))}
        />
        <span aria-hidden className="text-dust">
          –
        </span>
        <input
          {...shared}
          aria-label="To year"
          placeholder={written(facets?.year_max)}
          value={to}
          onChange={(event) => setTo(digits(event.target.value))}
        />
      </div>
    </fieldset>
  );
}

function written(value: number | null | undefined): string {
  return value == null ? "" : String(value);
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

function year(text: string): number | undefined {
  const value = Number(text);
  return value >= firstYear && value <= lastYear ? value : undefined;
}

/** "2010 to 1990" means the twenty years between, whichever was written first. */
function inOrder(from: number | undefined, to: number | undefined) {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}
