import { added, shortestMs, type Mark } from "./marks";

/** A label that runs while the video plays. */
export interface Running {
  id: string;
  emotion: string;
  startMs: number;
}

export interface Labelled {
  running: Running | undefined;
  marks: Mark[];
}

interface Press {
  emotion: string;
  /** Where the video stands, in ms. */
  atMs: number;
  /** How long people take from feeling to pressing; everything is that much earlier. */
  reactionMs: number;
  id: string;
  now: number;
}

/** A key of a label: it begins one, or ends it; another label's key ends the one and begins the other. */
export function pressed({ running, marks }: Labelled, press: Press): Labelled {
  const at = Math.max(0, Math.round(press.atMs - press.reactionMs));
  const ended = running ? endedAt(marks, running, at, press.now) : marks;
  if (running?.emotion === press.emotion) return { running: undefined, marks: ended };
  return { running: { id: press.id, emotion: press.emotion, startMs: at }, marks: ended };
}

/** Ended because the video is over, or somebody jumped back before its beginning: then there is none. */
export function endedAt(marks: Mark[], running: Running, endMs: number, now: number): Mark[] {
  const end = Math.round(endMs);
  if (end < running.startMs + shortestMs) return marks;
  const { id, emotion, startMs } = running;
  return added(marks, { id, emotion, timestamp: now, start_ms: startMs, end_ms: end });
}
