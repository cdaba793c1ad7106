import { expect, test } from "vitest";
import { studySession } from "../../test/studies";
import { lengthOf, theTwo } from "./compared";

const sessions = [studySession(4, "P01"), studySession(3, "P01"), studySession(2, "P02")];

test("without a choice the newest stands beside the newest of somebody else", () => {
  const { first, second } = theTwo(sessions, undefined, undefined);

  expect([first?.number, second?.number]).toEqual([4, 2]);
});

test("what was chosen is compared, one person with themselves too", () => {
  const { first, second } = theTwo(sessions, 3, 4);

  expect([first?.number, second?.number]).toEqual([3, 4]);
});

test("one session has nothing beside it", () => {
  expect(theTwo(sessions.slice(0, 1), undefined, undefined).second).toBeUndefined();
  expect(theTwo([], undefined, undefined).first).toBeUndefined();
});

test("the axis is as long as the video, or as what was watched", () => {
  expect(lengthOf(90_000, sessions)).toBe(90);
  const watched = studySession(1, "P01", { stopped_at: "2023-11-14T22:15:20Z" });
  expect(lengthOf(null, [watched])).toBe(120);
});
