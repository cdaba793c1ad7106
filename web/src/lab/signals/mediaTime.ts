import type { ViewingSession } from "../types";

/** Where the video stood at a time of the session, in seconds: pauses do not count. */
export function mediaSeconds(session: ViewingSession, tMs: number): number {
  const paused = session.pauses.reduce((sum, pause) => {
    const to = Math.min(pause.to_ms ?? tMs, tMs);
    return sum + Math.max(0, to - pause.from_ms);
  }, 0);
  return (tMs - session.timestamp - paused) / 1000;
}
