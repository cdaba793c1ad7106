import { describe, expect, it } from "vitest";
import { monthAfter, parseMonth, today, weeksOf } from "./month";

describe("months", () => {
  it("begin their weeks on Monday and leave other months' days empty", () => {
    const weeks = weeksOf("2026-03");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([...Array<undefined>(6).fill(undefined), "2026-03-01"]);
    expect(weeks.at(-1)).toEqual([
      "2026-03-30",
      "2026-03-31",
      ...Array<undefined>(5).fill(undefined),
    ]);
    expect(weeksOf("2027-02")).toHaveLength(4);
  });

  it("follow each other over the end of a year", () => {
    expect(monthAfter("2026-12")).toBe("2027-01");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
  });

  it("of an address that names none are the present one", () => {
    const now = new Date(2026, 4, 31);
    expect(today(now)).toBe("2026-05-31");
    expect(parseMonth("2024-02", now)).toBe("2024-02");
    for (const wrong of ["2024-13", "0001-01", "May", undefined, 7]) {
      expect(parseMonth(wrong, now)).toBe("2026-05");
    }
  });
});
