import { expect, it } from "vitest";
import { pagesShown } from "./pages";

it.each([
  { page: 1, pages: 3, shown: [1, 2, 3] },
  { page: 1, pages: 9, shown: [1, 2, "gap", 9] },
  { page: 5, pages: 9, shown: [1, "gap", 4, 5, 6, "gap", 9] },
  { page: 4, pages: 9, shown: [1, 2, 3, 4, 5, "gap", 9] },
  { page: 9, pages: 9, shown: [1, "gap", 8, 9] },
])("page $page of $pages shows its neighbours and the ends", ({ page, pages, shown }) => {
  expect(pagesShown(page, pages)).toEqual(shown);
});
