import { describe, expect, it } from "vitest";
import type { MoodRow } from "../api/types";
import { film } from "../test/titles";
import { whyThese } from "./MoodTitles";

function lineFor(relaxed: MoodRow["relaxed"]): string {
  const choice = { mood: "happy", mode: "match" } as const;
  return whyThese({ ...choice, genres: ["Comedy", "Family"], relaxed, items: [film()] }, choice);
}

describe("the line above a mood row", () => {
  it("names the genres and the feeling", () => {
    expect(lineFor([])).toBe("Mostly comedy and family, because you feel happy.");
  });

  it("says plainly what was opened up", () => {
    expect(lineFor(["language"])).toBe(
      "Mostly comedy and family, because you feel happy. Few titles passed, so language was opened up.",
    );
    expect(lineFor(["language", "votes", "year"])).toBe(
      "Mostly comedy and family, because you feel happy. Few titles passed, so language, the number of votes and the year were opened up.",
    );
  });
});
