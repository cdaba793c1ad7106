import { counted, duration } from "../../../ui/words";

/** "0.4 seconds" while it is short, whole seconds and minutes from there. */
export function secondsWritten(seconds: number): string {
  if (seconds >= 10) return duration(seconds);
  const tenths = Math.round(seconds * 10) / 10;
  return tenths === 1 ? counted(1, "second") : `${tenths} seconds`;
}
