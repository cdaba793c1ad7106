import { expect, it } from "vitest";
import { HeldMood } from "./heldMood";

function seen(mood: "happy" | "sadness", at: number, uncertain = false) {
  return { mood, at, uncertain };
}

it("a mood counts once it has been the same for three seconds", () => {
  const held = new HeldMood();
  expect(held.add(seen("happy", 0))).toBeUndefined();
  expect(held.add(seen("happy", 2900))).toBeUndefined();
  expect(held.add(seen("happy", 3000))).toBe("happy");
});

it("another mood in between begins anew, a moment of doubt does not", () => {
  const held = new HeldMood();
  held.add(seen("happy", 0));
  expect(held.add(seen("sadness", 1500, true))).toBeUndefined();
  expect(held.add(seen("happy", 3000))).toBe("happy");
  held.add(seen("sadness", 3500));
  expect(held.add(seen("happy", 4000))).toBeUndefined();
  expect(held.add(seen("happy", 7000))).toBe("happy");
});
