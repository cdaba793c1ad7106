import { expect, test } from "vitest";
import { commandOf, isTakenBy, otherSpeed } from "./shortcuts";

function pressed(
  key: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey", true>> = {},
) {
  const event = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
  return commandOf(event, ["1", "2", "b"]);
}

test("the keys of labels are theirs and no others', whatever is held is not typed through", () => {
  expect(pressed("b")).toEqual({ kind: "label", index: 2 });
  expect(pressed("3")).toBeUndefined();
  expect(pressed("2")).toEqual({ kind: "label", index: 1 });
  expect(pressed("s")).toEqual({ kind: "split" });
  expect(pressed("s", { ctrlKey: true })).toBeUndefined();
});

test("undo and redo as every editor has them", () => {
  expect(pressed("z", { ctrlKey: true })).toEqual({ kind: "undo" });
  expect(pressed("Z", { metaKey: true, shiftKey: true })).toEqual({ kind: "redo" });
  expect(pressed("y", { ctrlKey: true })).toEqual({ kind: "redo" });
});

test("keys in a field belong to the field, and a button keeps its Enter", () => {
  const field = document.createElement("input");
  const button = document.createElement("button");

  expect(isTakenBy(field, "1")).toBe(true);
  expect(isTakenBy(button, "Enter")).toBe(true);
  expect(isTakenBy(button, "1")).toBe(false);
  expect(isTakenBy(document.body, " ")).toBe(false);
});

test("speed goes by steps and stays within 0.25 and 4", () => {
  expect(otherSpeed(1, 1)).toBe(1.25);
  expect(otherSpeed(4, 1)).toBe(4);
  expect(otherSpeed(0.25, -1)).toBe(0.25);
});
