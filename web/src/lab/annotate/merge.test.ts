import { expect, test } from "vitest";
import type { Mark } from "./marks";
import { mergeMarks } from "./merge";

const mark = (id: string, emotion = "Calm", start = 0): Mark => ({
  id,
  emotion,
  timestamp: 1,
  start_ms: start,
  end_ms: start + 100,
});
const ids = (marks: Mark[]) => marks.map(({ id }) => id);

test("what two tabs added is all there", () => {
  const base = [mark("a")];

  expect(ids(mergeMarks(base, [...base, mark("b")], [...base, mark("c")]))).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("what one tab removed does not come back from the other", () => {
  const base = [mark("a"), mark("b")];

  expect(ids(mergeMarks(base, [mark("b")], base))).toEqual(["b"]);
  expect(ids(mergeMarks(base, base, [mark("a")]))).toEqual(["a"]);
});

test("a change outlives the other tab's removal", () => {
  const base = [mark("a")];

  expect(mergeMarks(base, [mark("a", "Sad")], [])[0]?.emotion).toBe("Sad");
  expect(mergeMarks(base, [], [mark("a", "Tense")])[0]?.emotion).toBe("Tense");
});

test("of two changes to one mark mine counts, and untouched ones follow theirs", () => {
  const base = [mark("a"), mark("b", "Calm", 500)];
  const merged = mergeMarks(
    base,
    [mark("a", "Sad"), mark("b", "Calm", 500)],
    [mark("a", "Tense"), mark("b", "Happy", 500)],
  );

  expect(merged.map(({ emotion }) => emotion)).toEqual(["Sad", "Happy"]);
});
