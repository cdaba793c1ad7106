import { expect, it } from "vitest";
import { daysOf } from "./days";

function read(read_at: string, mood: "happy" | "sadness") {
  return { read_at, mood, engagement_score: 50 };
}

it("readings are put together by day, and each day says which moods it had how often", () => {
  const days = daysOf([
    read("2026-03-02T12:00:00", "happy"),
    read("2026-03-02T11:00:00", "sadness"),
    read("2026-03-02T10:00:00", "sadness"),
    read("2026-03-01T12:00:00", "happy"),
  ]);
  expect(days.map(({ at }) => at)).toEqual(["2026-03-02T12:00:00", "2026-03-01T12:00:00"]);
  expect(days[0]?.moods).toEqual([
    { mood: "sadness", times: 2 },
    { mood: "happy", times: 1 },
  ]);
  expect(daysOf([])).toEqual([]);
});
