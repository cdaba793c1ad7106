import { describe, expect, it } from "vitest";
import { dominantOf, sharesOf } from "./emotions";
import { readingOf, weighted } from "./reading";

/** In the order angry, disgust, fear, happy, sad, surprise, neutral. */
const doubtful = sharesOf([5, 1, 2, 3, 40, 4, 45]);

describe("a reading", () => {
  it("is uncertain where the strongest share, seen so well, is less than half", () => {
    expect(readingOf({ emotions: doubtful, quality: 1 }, 0).uncertain).toBe(true);
    const sure = sharesOf([0, 0, 0, 80, 0, 0, 20]);
    expect(readingOf({ emotions: sure, quality: 1 }, 0).uncertain).toBe(false);
    expect(readingOf({ emotions: sure, quality: 0.5 }, 0).uncertain).toBe(true);
  });

  it("takes disgust for anger, as the server does", () => {
    expect(readingOf({ emotions: sharesOf([1, 9, 0, 0, 0, 0, 0]), quality: 1 }, 0).mood).toBe(
      "anger",
    );
  });
});

it("corrections move a borderline face, and shares still add up to 100", () => {
  const even = sharesOf([1, 1, 1, 1, 1, 1, 1]);
  const weights = {
    ...even,
    angry: 1,
    disgust: 1,
    fear: 1,
    happy: 1,
    sad: 1.5,
    surprise: 1,
    neutral: 0.5,
  };
  const own = weighted(doubtful, weights);
  expect(dominantOf(own)).toBe("sad");
  expect(Object.values(own).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
});
