import { expect, test } from "vitest";
import { decimate } from "./decimate";

test("an hour at four a second becomes what a screen shows, with its one peak", () => {
  const times = Array.from({ length: 4 * 3600 }, (_, index) => index / 4);
  const values = times.map((time) => (time === 1234.25 ? 99 : 2 + Math.sin(time)));

  const curve = decimate(times, values, 800, 3);

  expect(curve.times.length).toBeLessThanOrEqual(1602);
  expect(Math.max(...curve.values.map(Number))).toBe(99);
  expect(curve.times).toEqual([...curve.times].sort((a, b) => a - b));
});

test("a silence breaks the line", () => {
  const curve = decimate([0, 1, 9, 10], [1, 2, 3, 4], 100, 3);

  expect(curve.values).toEqual([1, 2, null, 3, 4]);
  expect(curve.times[2]).toBe(5);
});

test("times without a value of this channel are no silence of their own", () => {
  expect(decimate([0, 0.5, 1], [1, null, 2], 100, 3).values).toEqual([1, 2]);
});

test("nothing measured is an empty curve", () => {
  expect(decimate([], [], 100, 3)).toEqual({ times: [], values: [] });
});
