import { expect, test } from "vitest";
import { averageSeries, peopleOf } from "./averageSeries";

const none = { valence_mean: null, valence_sd: null, arousal_mean: null, arousal_sd: null };
const points = [
  { start_ms: 0, people: 2, ...none },
  {
    start_ms: 5000,
    people: 3,
    valence_mean: 0.5,
    valence_sd: 0.8,
    arousal_mean: -0.5,
    arousal_sd: 0.25,
  },
];

test("a curve is as long as the video, broken where too few people are, within −1 and 1", () => {
  expect(averageSeries({ points, step_ms: 5000 }, "valence", 60)).toEqual({
    times: [0, 2.5, 7.5, 60],
    mean: [null, null, 0.5, null],
    above: [null, null, 1, null],
    below: [null, null, -0.30000000000000004, null],
  });
  expect(averageSeries({ points, step_ms: 5000 }, "arousal", 0).times).toEqual([0, 2.5, 7.5, 10]);
});

test("people are counted where something is averaged", () => {
  expect(peopleOf({ points, fewest: 3 })).toEqual({ steps: 1, least: 3, most: 3 });
  expect(peopleOf({ points: [], fewest: 3 }).steps).toBe(0);
});
