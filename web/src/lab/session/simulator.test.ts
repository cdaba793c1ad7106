import { expect, test } from "vitest";
import { simulated } from "./simulator";

const start = 1_700_000_000_123;

test("a minute has four conductances a second and a heart rate each second", () => {
  const minute = simulated(start, start, start + 60_000);

  expect(minute).toHaveLength(240);
  expect(minute.filter(({ hr }) => hr !== undefined)).toHaveLength(60);
  expect(minute.every(({ gsr }) => Number(gsr) > 0 && Number(gsr) < 100)).toBe(true);
});

test("pieces fit together without a gap and without a sample twice", () => {
  const pieces = [
    ...simulated(start, start, start + 1_130),
    ...simulated(start, start + 1_130, start + 3_000),
  ];

  expect(pieces).toEqual(simulated(start, start, start + 3_000));
});

test("nothing is measured before the session begins", () => {
  expect(simulated(start, start - 5_000, start)).toEqual([]);
});
