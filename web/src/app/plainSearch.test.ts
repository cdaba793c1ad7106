import { expect, it } from "vitest";
import { parsePlainSearch, writePlainSearch } from "./plainSearch";

it("keeps texts as they are written, also those that look like numbers", () => {
  expect(parsePlainSearch("?q=1984&type=book")).toEqual({ q: "1984", type: "book" });
  expect(writePlainSearch({ q: "1984", type: undefined })).toBe("?q=1984");
});

it("writes a list by repeating its name, and reads it back", () => {
  const search = { q: "funny", without: ["years:1990-1999", "runtime:-120"] };
  const written = writePlainSearch(search);
  expect(written).toBe("?q=funny&without=years%3A1990-1999&without=runtime%3A-120");
  expect(parsePlainSearch(written)).toEqual(search);
});

it("writes nothing for nothing", () => {
  expect(writePlainSearch({ q: undefined, without: [] })).toBe("");
});
