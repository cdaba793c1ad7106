import type { Emotion } from "../camera/emotions";
import type { EngagementStatus } from "../camera/engagement";

/** How engaged a face looked at a moment, as the server keeps it. */
export interface EngagementPoint {
  /** Milliseconds since 1970. */
  t_ms: number;
  /** 0 to 100, one decimal. */
  score: number;
  status: EngagementStatus;
  dominant_emotion: Emotion;
}

/** A session that is recorded or was kept. */
export interface EngagementRecord {
  startedAt: number;
  endedAt: number;
  points: readonly EngagementPoint[];
}

/** The server keeps one a second. */
export const betweenPointsMs = 1000;

/** The server keeps four hours. */
export const longestMs = 4 * 60 * 60 * 1000;

/** Without a face for longer than this, what was before and what comes after do not belong together. */
export const longestGapMs = 5000;

/** The points with one more, unless it comes too soon after the last. */
export function withPoint(
  points: readonly EngagementPoint[],
  next: EngagementPoint,
): readonly EngagementPoint[] {
  const last = points.at(-1);
  return last && next.t_ms - last.t_ms < betweenPointsMs ? points : [...points, next];
}
