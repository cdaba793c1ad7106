import { parsePageNumber } from "../ui/pages";

export const shelves = ["watchlist", "history", "ratings", "hidden"] as const;
export type Shelf = (typeof shelves)[number];

export const scopes = ["all", "movie", "book"] as const;
export type Scope = (typeof scopes)[number];

/** Which part of the library to show; it lives in the address. */
export interface LibrarySearch {
  shelf: Shelf;
  type: Scope;
  page: number;
}

export const librarySearchDefaults: LibrarySearch = { shelf: "watchlist", type: "all", page: 1 };

export function parseLibrarySearch(raw: Record<string, unknown>): LibrarySearch {
  return {
    shelf: shelves.find((shelf) => shelf === raw.shelf) ?? librarySearchDefaults.shelf,
    type: scopes.find((scope) => scope === raw.type) ?? librarySearchDefaults.type,
    page: parsePageNumber(raw.page),
  };
}
