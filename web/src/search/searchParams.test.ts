import { expect, it } from "vitest";
import { parseSearchParams } from "./searchParams";

const nothing = { q: "", type: "all", by: undefined, without: undefined };

it("one condition or several may be left out", () => {
  const wish = { q: "funny 90s films", by: "meaning" };
  expect(parseSearchParams({ ...wish, without: "years:1990-1999" }).without).toEqual([
    "years:1990-1999",
  ]);
  expect(parseSearchParams({ ...wish, without: ["a", "b", 3, ""] }).without).toEqual(["a", "b"]);
});

it("what makes no sense is left out", () => {
  expect(parseSearchParams({ q: ["a", "b"], type: "song", by: "magic" })).toEqual(nothing);
  expect(parseSearchParams({ q: " ", by: "meaning", without: "years:1990-1999" })).toEqual(nothing);
  expect(parseSearchParams({ q: "funny", without: "years:1990-1999" }).without).toBeUndefined();
});
