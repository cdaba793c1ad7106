import { expect, test } from "vitest";
import type { Segment } from "../types";
import { segmentAt, stepFrom, withSegments } from "./segments";

function segment(index: number, mediaMs = index * 5000): Segment {
  return {
    segment_index: index,
    timestamp: 1_700_000_000_000 + index * 5000,
    end_ms: 1_700_000_005_000 + index * 5000,
    media_ms: mediaMs,
    probe: "HL",
    emotion: "Calm",
    color: "#8fc7b5",
    cluster_id: 1,
    confidence: 0.5,
    measured: true,
  };
}

const three = [segment(0), segment(1), segment(2)];

test("a time belongs to the segment that begins at it, not to the one that ends there", () => {
  expect(segmentAt(three, 4.999)?.segment_index).toBe(0);
  expect(segmentAt(three, 5)?.segment_index).toBe(1);
  expect(segmentAt(three, 15)).toBeUndefined();
});

test("steps go from beginning to beginning, and back past where one has just arrived", () => {
  expect(stepFrom(three, 0, 1)).toBe(5);
  expect(stepFrom(three, 5.01, 1)).toBe(10);
  expect(stepFrom(three, 10.1, -1)).toBe(5);
  expect(stepFrom(three, 7, -1)).toBe(5);
  expect(stepFrom(three, 12, 1)).toBeUndefined();
});

test("segments that come twice, or late, stand once and in order", () => {
  const known = withSegments([segment(0), segment(2)], [segment(1), segment(2, 1)]);

  expect(known.map((one) => one.segment_index)).toEqual([0, 1, 2]);
  expect(known[2]?.media_ms).toBe(1);
});
