import { settled } from "./session";

const pauseMs = 5000;

/** Takes up a sign-in of before; while the server cannot be asked, asks again now and then. */
export function startSession(): void {
  settled().catch(() => window.setTimeout(startSession, pauseMs));
}
