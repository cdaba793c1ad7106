import { describe, expect, it } from "vitest";
import { activeFilters, changed, parseBrowseSearch, withoutFilter } from "./browseSearch";

describe("an address", () => {
  it("is read into a search", () => {
    expect(
      parseBrowseSearch({
        type: "book",
        genre: "Fantasy",
        year_from: "1950",
        min_rating: "7.5",
        sort: "newest",
        page: "3",
      }),
    ).toEqual({
      type: "book",
      genre: "Fantasy",
      year_from: 1950,
      min_rating: 7.5,
      sort: "newest",
      page: 3,
    });
  });

  it("that makes no sense falls back to what is usual", () => {
    expect(
      parseBrowseSearch({
        type: "song",
        genre: " ",
        year_from: "long ago",
        year_to: "3000",
        min_rating: "11",
        sort: "random",
        page: "-1",
      }),
    ).toEqual({ type: "movie", sort: "popular", page: 1 });
  });
});

describe("a search", () => {
  const search = parseBrowseSearch({ genre: "Horror", year_to: "1980", page: "4" });

  it("goes back to the first page when a filter changes", () => {
    expect(changed(search, { language: "en" }).page).toBe(1);
    expect(changed(search, { page: 5 }).page).toBe(5);
  });

  it("knows its filters and can open one of them", () => {
    expect(activeFilters(search)).toEqual(["genre", "years"]);
    expect(activeFilters(withoutFilter(search, "years"))).toEqual(["genre"]);
    expect(activeFilters(withoutFilter(search, "genre"))).toEqual(["years"]);
  });
});
