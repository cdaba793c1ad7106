import { moment } from "../../ui/words";
import { sourceWords } from "../session/SessionPicker";
import { mediaSeconds } from "../signals/mediaTime";
import type { StudySession } from "../types";

/** What a session is called in a list to choose from. */
export function sessionWords({ participant, viewing }: StudySession): string {
  return `${participant} – ${moment(viewing.started_at)}, ${sourceWords[viewing.source]}`;
}

/** The two that were chosen; else the newest, and the newest of somebody else. */
export function theTwo(
  sessions: readonly StudySession[],
  first: number | undefined,
  second: number | undefined,
): { first: StudySession | undefined; second: StudySession | undefined } {
  const one = sessions.find(({ number }) => number === first) ?? sessions[0];
  const others = sessions.filter(({ number }) => number !== one?.number);
  const other =
    sessions.find(({ number }) => number === second) ??
    others.find(({ participant }) => participant !== one?.participant) ??
    others[0];
  return { first: one, second: other };
}

/** Length of the axis in seconds: the video's, or of what was watched where nobody knows that. */
export function lengthOf(
  durationMs: number | null | undefined,
  sessions: readonly (StudySession | undefined)[],
): number {
  if (durationMs) return durationMs / 1000;
  const ends = sessions.map((session) => {
    const stopped = session?.viewing.stopped_at;
    return session && stopped ? mediaSeconds(session.viewing, Date.parse(stopped)) : 0;
  });
  return Math.max(60, ...ends);
}
