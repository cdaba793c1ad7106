import { longestGapMs, type EngagementPoint } from "./points";

/** When to say that engagement stays low, and how; each person's own. */
export interface AlertSettings {
  /** Scores below this are low. */
  below: number;
  /** For how long they must be. */
  seconds: number;
  /** Whether a soft tone is heard with it. */
  sound: boolean;
}

export const usualAlert: AlertSettings = { below: 40, seconds: 30, sound: false };

/**
 * Since when the latest points have been low without a break; undefined when the last is not. A face that
 * was away begins anew: nothing is known of the time between.
 */
export function lowSince(points: readonly EngagementPoint[], below: number): number | undefined {
  let since: number | undefined;
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i];
    if (!point || point.score >= below) break;
    if (since !== undefined && since - point.t_ms > longestGapMs) break;
    since = point.t_ms;
  }
  return since;
}

/** Whether it has been low long enough to say so. */
export function staysLow(points: readonly EngagementPoint[], settings: AlertSettings): boolean {
  const since = lowSince(points, settings.below);
  const last = points.at(-1);
  return since !== undefined && last !== undefined && last.t_ms - since >= settings.seconds * 1000;
}

export function parseAlert(text: string | null): AlertSettings {
  try {
    const raw = JSON.parse(text ?? "{}") as Partial<Record<keyof AlertSettings, unknown>>;
    return {
      below: within(raw.below, 10, 90) ?? usualAlert.below,
      seconds: within(raw.seconds, 5, 600) ?? usualAlert.seconds,
      sound: raw.sound === true,
    };
  } catch {
    return usualAlert;
  }
}

function within(value: unknown, least: number, most: number): number | undefined {
  return typeof value === "number" && value >= least && value <= most ? value : undefined;
}
