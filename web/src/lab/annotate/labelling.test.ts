import { expect, test } from "vitest";
import { pressed, type Labelled } from "./labelling";

const nothing: Labelled = { running: undefined, marks: [] };

function press(state: Labelled, emotion: string, atMs: number, reactionMs = 0): Labelled {
  return pressed(state, { emotion, atMs, reactionMs, id: `${emotion}${atMs}`, now: 9 });
}

test("the same key begins and ends", () => {
  const begun = press(nothing, "Calm", 1_000);
  expect(begun.marks).toEqual([]);

  const ended = press(begun, "Calm", 3_000);

  expect(ended.running).toBeUndefined();
  expect(ended.marks).toMatchObject([{ emotion: "Calm", start_ms: 1_000, end_ms: 3_000 }]);
});

test("another key ends the one and begins the other, without a gap", () => {
  const state = press(press(nothing, "Calm", 1_000), "Tense", 3_000);

  expect(state.marks).toMatchObject([{ emotion: "Calm", end_ms: 3_000 }]);
  expect(state.running).toMatchObject({ emotion: "Tense", startMs: 3_000 });
});

test("the time of reaction is taken off both edges, but not before the beginning", () => {
  const state = press(press(nothing, "Calm", 100, 300), "Calm", 2_000, 300);

  expect(state.marks).toMatchObject([{ start_ms: 0, end_ms: 1_700 }]);
});

test("an end before its beginning leaves nothing", () => {
  expect(press(press(nothing, "Calm", 5_000), "Calm", 1_000)).toEqual(nothing);
});
