import { describe, expect, it } from "vitest";
import { lowSince, parseAlert, staysLow, usualAlert } from "./lowEngagement";
import { withPoint, type EngagementPoint } from "./points";
import { summaryOf } from "./summary";

function point(second: number, score: number): EngagementPoint {
  const status = score >= 70 ? "engaged" : score >= 40 ? "neutral" : "distracted";
  return { t_ms: second * 1000, score, status, dominant_emotion: "neutral" };
}

function every(from: number, to: number, score: number): EngagementPoint[] {
  return Array.from({ length: to - from + 1 }, (_, i) => point(from + i, score));
}

describe("points", () => {
  it("are at most one a second", () => {
    const one = withPoint([], point(1, 50));
    expect(withPoint(one, { ...point(1, 60), t_ms: 1999 })).toBe(one);
    expect(withPoint(one, point(2, 60))).toHaveLength(2);
  });
});

describe("the alert", () => {
  it("comes when the score stays low for long enough", () => {
    expect(staysLow(every(0, 29, 30), usualAlert)).toBe(false);
    expect(staysLow(every(0, 30, 30), usualAlert)).toBe(true);
  });

  it("does not come when a single second was better, or the last one is", () => {
    const interrupted = [...every(0, 20, 30), point(21, 40), ...every(22, 40, 30)];
    expect(staysLow(interrupted, usualAlert)).toBe(false);
    expect(staysLow([...every(0, 40, 30), point(41, 80)], usualAlert)).toBe(false);
    expect(lowSince([], 40)).toBeUndefined();
  });

  it("begins anew when the face was away", () => {
    const away = [...every(0, 20, 30), ...every(40, 60, 30)];
    expect(lowSince(away, 40)).toBe(40_000);
    expect(staysLow(away, usualAlert)).toBe(false);
  });

  it("goes by what the person has chosen, and by the usual where that is unreadable", () => {
    const sooner = parseAlert(JSON.stringify({ below: 60, seconds: 10, sound: true }));
    expect(sooner).toEqual({ below: 60, seconds: 10, sound: true });
    expect(staysLow(every(0, 10, 50), sooner)).toBe(true);
    for (const text of [null, "no JSON", '{"below": 900, "seconds": "x"}']) {
      expect(parseAlert(text)).toEqual(usualAlert);
    }
  });
});

describe("the summary", () => {
  it("tells length, mean, shares and the longest engaged stretch", () => {
    const points = [...every(0, 9, 80), ...every(10, 14, 30), ...every(15, 19, 90)];
    expect(summaryOf({ startedAt: 0, endedAt: 60_000, points })).toEqual({
      lengthMs: 60_000,
      meanScore: 70,
      shares: [
        { status: "engaged", share: 0.75 },
        { status: "distracted", share: 0.25 },
      ],
      longestEngagedMs: 9_000,
    });
  });

  it("counts no stretch across a time without a face", () => {
    const points = [...every(0, 5, 80), ...every(30, 33, 80)];
    expect(summaryOf({ startedAt: 0, endedAt: 40_000, points }).longestEngagedMs).toBe(5_000);
  });
});
