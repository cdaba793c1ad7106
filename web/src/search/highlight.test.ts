import { describe, expect, it } from "vitest";
import { highlight } from "./highlight";

function marked(text: string, query: string): string {
  return highlight(text, query)
    .map((part) => (part.matches ? `[${part.text}]` : part.text))
    .join("");
}

describe("highlight", () => {
  it("marks where a word of the query begins a word", () => {
    expect(marked("The Grand Budapest Hotel", "bud gra")).toBe("The [Gra]nd [Bud]apest Hotel");
  });

  it("does not count accents and case", () => {
    expect(marked("Amélie", "AMEL")).toBe("[Amél]ie");
    expect(marked("Ame\u0301lie", "ameli")).toBe("[Améli]e");
  });

  it("leaves the middle of words alone", () => {
    expect(marked("Gamer", "am")).toBe("Gamer");
  });

  it("reads other scripts", () => {
    expect(marked("लगान", "लग")).toBe("[लग]ान");
  });

  it("marks nothing for a query without letters", () => {
    expect(marked("What?", "?!")).toBe("What?");
  });
});
