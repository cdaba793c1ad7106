import { expect, test } from "vitest";
import type { StudyLabel } from "../types";
import { freeKey, withLabel } from "./labelSet";

const calm = { emotion: "Calm", key: "1", color: "#8fc7b5" };
const tense = { emotion: "Tense", key: "2", color: "#d9744f" };

test("a new label gets the first key nobody has, and never a tool's", () => {
  expect(freeKey([calm, tense])).toBe("3");
  const nine = Array.from({ length: 9 }, (_, index) => ({ ...calm, key: String(index + 1) }));
  expect(freeKey(nine)).toBe("a");
});

test("letters of the tools are never given, not even when all others are taken", () => {
  const taken: StudyLabel[] = [];
  for (let key = freeKey(taken); key !== ""; key = freeKey(taken)) taken.push({ ...calm, key });

  expect(taken).toHaveLength(30);
  expect(taken.filter(({ key }) => "ilmos".includes(key))).toEqual([]);
});

test("one label changes, the others stay", () => {
  expect(withLabel([calm, tense], 1, { key: "t" })).toEqual([calm, { ...tense, key: "t" }]);
});
