import type { EngagementStatus } from "../camera/engagement";
import { longestGapMs, type EngagementPoint, type EngagementRecord } from "./points";

export interface EngagementSummary {
  lengthMs: number;
  /** Of the points' scores, one decimal. */
  meanScore: number;
  /** Shares of the points from 0 to 1, the largest first; statuses that did not occur are left out. */
  shares: readonly { status: EngagementStatus; share: number }[];
  /** The longest time without a break at 70 or more. */
  longestEngagedMs: number;
}

/** Where being engaged begins (contract §6). */
const engagedFrom = 70;

/** What a session with at least one point was like as a whole. */
export function summaryOf({ startedAt, endedAt, points }: EngagementRecord): EngagementSummary {
  const sum = points.reduce((total, { score }) => total + score, 0);
  return {
    lengthMs: endedAt - startedAt,
    meanScore: Math.round((sum / points.length) * 10) / 10,
    shares: sharesOf(points),
    longestEngagedMs: longestEngaged(points),
  };
}

function sharesOf(points: readonly EngagementPoint[]): EngagementSummary["shares"] {
  const counts = new Map<EngagementStatus, number>();
  points.forEach(({ status }) => counts.set(status, (counts.get(status) ?? 0) + 1));
  return [...counts]
    .map(([status, count]) => ({ status, share: count / points.length }))
    .sort((one, other) => other.share - one.share);
}

function longestEngaged(points: readonly EngagementPoint[]): number {
  let longest = 0;
  let since: number | undefined;
  let last = -Infinity;
  for (const { t_ms, score } of points) {
    if (score < engagedFrom) since = undefined;
    else if (since === undefined || t_ms - last > longestGapMs) since = t_ms;
    if (since !== undefined) longest = Math.max(longest, t_ms - since);
    last = t_ms;
  }
  return longest;
}
