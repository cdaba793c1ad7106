import { expect, test } from "vitest";
import { begun, changed, redone, undone } from "./history";

test("steps are taken back one by one, and forth again", () => {
  const two = changed(changed(begun(0), 1), 2);

  expect(undone(two).present).toBe(1);
  expect(undone(undone(undone(two))).present).toBe(0);
  expect(redone(undone(two))).toEqual(two);
});

test("a change after a step back leaves nothing to go forth to", () => {
  const other = changed(undone(changed(begun(0), 1)), 5);

  expect(redone(other).present).toBe(5);
});
