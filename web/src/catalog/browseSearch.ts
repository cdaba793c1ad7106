import type { TitleType } from "../api/types";

export const sorts = ["popular", "rating", "newest", "oldest", "title"] as const;
export type Sort = (typeof sorts)[number];

/** What the browse page shows; it lives in the address, under the API's own names. */
export interface BrowseSearch {
  type: TitleType;
  genre?: string;
  language?: string;
  year_from?: number;
  year_to?: number;
  min_rating?: number;
  sort: Sort;
  page: number;
}

/** The years the filter offers; the API knows older books too. */
export const firstYear = 1;
export const lastYear = 2200;

export const browseDefaults = { sort: "popular", page: 1 } as const;

/**
 * Reads an address; whatever makes no sense there is left out rather than refused. Every name is
 * set, if only to undefined: the router would otherwise let the raw value shine through.
 */
export function parseBrowseSearch(raw: Record<string, unknown>): BrowseSearch {
  return {
    type: raw.type === "book" ? "book" : "movie",
    genre: text(raw.genre),
    language: text(raw.language),
    year_from: whole(raw.year_from, firstYear, lastYear),
    year_to: whole(raw.year_to, firstYear, lastYear),
    min_rating: number(raw.min_rating, 0, 10),
    sort: sorts.find((sort) => sort === raw.sort) ?? browseDefaults.sort,
    page: whole(raw.page, 1, 1_000_000) ?? browseDefaults.page,
  };
}

const filterNames = ["genre", "language", "years", "rating"] as const;
export type FilterName = (typeof filterNames)[number];

export function activeFilters(search: BrowseSearch): FilterName[] {
  return filterNames.filter((name) => {
    if (name === "years") return search.year_from !== undefined || search.year_to !== undefined;
    if (name === "rating") return search.min_rating !== undefined;
    return search[name] !== undefined;
  });
}

export function withoutFilter(search: BrowseSearch, name: FilterName): BrowseSearch {
  if (name === "years") return changed(search, { year_from: undefined, year_to: undefined });
  if (name === "rating") return changed(search, { min_rating: undefined });
  return changed(search, { [name]: undefined });
}

export function withoutFilters({ type, sort }: BrowseSearch): BrowseSearch {
  return parseBrowseSearch({ type, sort });
}

/** The search with some of it changed; a change goes back to the first page unless it names one. */
export function changed(search: BrowseSearch, change: Partial<BrowseSearch>): BrowseSearch {
  return parseBrowseSearch({ ...search, page: 1, ...change });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function number(value: unknown, least: number, most: number): number | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  if (value === "") return undefined;
  const parsed = Number(value);
  return parsed >= least && parsed <= most ? parsed : undefined;
}

function whole(value: unknown, least: number, most: number): number | undefined {
  const parsed = number(value, least, most);
  return Number.isInteger(parsed) ? parsed : undefined;
}
