import { expect, test } from "vitest";
import { added, joinedWithNext, ordered, relabelled, split, withEdge, type Mark } from "./marks";

const mark = (id: string, start: number, end: number, emotion = "Calm"): Mark => ({
  id,
  emotion,
  timestamp: 1,
  start_ms: start,
  end_ms: end,
});
const edges = (marks: Mark[]) => marks.map(({ id, start_ms, end_ms }) => [id, start_ms, end_ms]);

test("marks stand in the order of the video, numbered by it", () => {
  const marks = added([mark("b", 500, 900)], mark("a", 0, 400));

  expect(marks.map(({ id, segment }) => [id, segment])).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
});

test("an old client's label without edges keeps its own number", () => {
  const old: Mark = { id: "x", emotion: "Sad", timestamp: 1, segment: 7 };

  expect(ordered([mark("a", 0, 10), old])[0]).toEqual(old);
});

test("an edge never passes the other, nor the beginning of the video", () => {
  const marks = [mark("a", 1000, 2000)];

  expect(edges(withEdge(marks, "a", "start", 5000))).toEqual([["a", 1960, 2000]]);
  expect(edges(withEdge(marks, "a", "end", 0))).toEqual([["a", 1000, 1040]]);
  expect(edges(withEdge(marks, "a", "start", -5))).toEqual([["a", 0, 2000]]);
});

test("a split leaves two that meet, and nothing where it lies outside", () => {
  const marks = [mark("a", 1000, 2000)];

  expect(edges(split(marks, "a", 1500, "b"))).toEqual([
    ["a", 1000, 1500],
    ["b", 1500, 2000],
  ]);
  expect(split(marks, "a", 900, "b")).toEqual(marks);
  expect(split(marks, "a", 1990, "b")).toEqual(marks);
});

test("joining takes the next one in, under the first label", () => {
  const marks = [mark("a", 0, 1000, "Sad"), mark("b", 1500, 2000), mark("c", 3000, 4000)];

  const joined = joinedWithNext(marks, "a");

  expect(edges(joined)).toEqual([
    ["a", 0, 2000],
    ["c", 3000, 4000],
  ]);
  expect(joined[0]?.emotion).toBe("Sad");
  expect(joinedWithNext(joined, "c")).toEqual(joined);
});

test("another label changes nothing else", () => {
  expect(relabelled([mark("a", 0, 10)], "a", "Tense")).toEqual([mark("a", 0, 10, "Tense")]);
});
