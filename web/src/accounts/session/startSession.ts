import { settled } from "./session";

const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

/** Takes up a sign-in of before; while the server cannot be asked, asks again now and then. */
export function startSession(pauseMs = firstPauseMs): void {
  settled().catch(() =>
    window.setTimeout(startSession, pauseMs, Math.min(pauseMs * 2, longestPauseMs)),
  );
}
