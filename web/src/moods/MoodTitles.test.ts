import { describe, expect, it } from "vitest";
import { film } from "../test/titles";
import { whyThese } from "./MoodTitles";

const row = { mood: "happy", mode: "match", genres: ["Comedy"], items: [film()] } as const;

function lineFor(relaxed: string[]): string {
  return whyThese({ ...row, genres: [...row.genres], items: [...row.items], relaxed });
}

describe("the line above a mood row", () => {
  it("names the genres", () => {
    expect(lineFor([])).toBe("Mostly comedy.");
  });

  it("says plainly what was opened up", () => {
    expect(lineFor(["language"])).toBe(
      "Mostly comedy. Few titles passed, so language was opened up.",
    );
    expect(lineFor(["language", "votes", "year"])).toBe(
      "Mostly comedy. Few titles passed, so language, the number of votes, and the year were opened up.",
    );
  });
});
