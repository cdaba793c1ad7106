import { describe, expect, it } from "vitest";
import { languageName, listed, runtime, yearWritten } from "./words";

describe("words", () => {
  it("write a running time as people say it", () => {
    expect(runtime(45)).toBe("45 min");
    expect(runtime(60)).toBe("1 h");
    expect(runtime(122)).toBe("2 h 2 min");
  });

  it("name languages, the ones only TMDB has codes for too", () => {
    expect(languageName("hi")).toBe("Hindi");
    expect(languageName("cn")).toBe("Cantonese");
    expect(languageName("not a code")).toBe("not a code");
  });

  it("write years of long ago as people do", () => {
    expect([1994, 180, -720].map(yearWritten)).toEqual(["1994", "AD 180", "720 BC"]);
  });

  it("join a list", () => {
    expect(listed(["family", "romance", "music"])).toBe("family, romance and music");
  });
});
