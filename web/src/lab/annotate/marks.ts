/** A stretch of a video with a label. Old clients' labels have no edges; they are kept as they are. */
export interface Mark {
  id: string;
  emotion: string;
  /** When it was labelled, ms since 1970. */
  timestamp: number;
  start_ms?: number;
  end_ms?: number;
  segment?: number;
}

/** One with edges, which can be drawn and moved. */
export interface Stretch extends Mark {
  start_ms: number;
  end_ms: number;
}

export const shortestMs = 40;

export function isStretch(mark: Mark): mark is Stretch {
  return mark.start_ms !== undefined && mark.end_ms !== undefined;
}

export function stretches(marks: readonly Mark[]): Stretch[] {
  return marks.filter(isStretch);
}

/** In the order of the video, and numbered by it; those without edges first, as they were. */
export function ordered(marks: readonly Mark[]): Mark[] {
  const without = marks.filter((mark) => !isStretch(mark));
  const along = stretches(marks).sort(
    (a, b) => a.start_ms - b.start_ms || a.end_ms - b.end_ms || a.id.localeCompare(b.id),
  );
  return [...without, ...along.map((mark, index) => ({ ...mark, segment: index }))];
}

export function added(marks: readonly Mark[], mark: Mark): Mark[] {
  return ordered([...marks, mark]);
}

export function removed(marks: readonly Mark[], id: string): Mark[] {
  return ordered(marks.filter((mark) => mark.id !== id));
}

export function relabelled(marks: readonly Mark[], id: string, emotion: string): Mark[] {
  return marks.map((mark) => (mark.id === id ? { ...mark, emotion } : mark));
}

export type Edge = "start" | "end";

/** With one edge elsewhere; it never passes the other. */
export function withEdge(marks: readonly Mark[], id: string, edge: Edge, toMs: number): Mark[] {
  const at = Math.max(0, Math.round(toMs));
  return ordered(
    marks.map((mark) => {
      if (mark.id !== id || !isStretch(mark)) return mark;
      return edge === "start"
        ? { ...mark, start_ms: Math.min(at, mark.end_ms - shortestMs) }
        : { ...mark, end_ms: Math.max(at, mark.start_ms + shortestMs) };
    }),
  );
}

/** Two in the place of one, where the time lies within it. */
export function split(marks: readonly Mark[], id: string, atMs: number, newId: string): Mark[] {
  const whole = marks.find((mark) => mark.id === id);
  const at = Math.round(atMs);
  if (!whole || !isStretch(whole)) return [...marks];
  if (at < whole.start_ms + shortestMs || at > whole.end_ms - shortestMs) return [...marks];
  return ordered([
    ...marks.filter((mark) => mark.id !== id),
    { ...whole, end_ms: at },
    { ...whole, id: newId, start_ms: at },
  ]);
}

/** One in the place of it and the next, with its label, from its beginning to the later end. */
export function joinedWithNext(marks: readonly Mark[], id: string): Mark[] {
  const along = stretches(ordered(marks));
  const index = along.findIndex((mark) => mark.id === id);
  const first = along[index];
  const second = along[index + 1];
  if (!first || !second) return [...marks];
  return ordered([
    ...marks.filter((mark) => mark.id !== first.id && mark.id !== second.id),
    { ...first, end_ms: Math.max(first.end_ms, second.end_ms) },
  ]);
}
