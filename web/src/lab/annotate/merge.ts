import { ordered, type Mark } from "./marks";

/**
 * What two pages made of the same document, as one: what either added is there, what either removed is gone unless
 * the other changed it, and where both changed the same mark, mine counts.
 *
 * @param base what both began with
 */
export function mergeMarks(
  base: readonly Mark[],
  mine: readonly Mark[],
  theirs: readonly Mark[],
): Mark[] {
  const before = byId(base);
  const here = byId(mine);
  const there = byId(theirs);
  const ids = new Set([...here.keys(), ...there.keys()]);
  return ordered(
    [...ids].flatMap((id) => merged(before.get(id), here.get(id), there.get(id)) ?? []),
  );
}

function merged(base?: Mark, mine?: Mark, theirs?: Mark): Mark | undefined {
  const iChanged = !isSame(base, mine);
  const theyChanged = !isSame(base, theirs);
  if (!iChanged) return theirs;
  if (!theyChanged) return mine;
  return mine ?? theirs;
}

/** The number follows from the order, so it is no change. */
export function isSame(a?: Mark, b?: Mark): boolean {
  if (!a || !b) return a === b;
  return (
    a.emotion === b.emotion &&
    a.start_ms === b.start_ms &&
    a.end_ms === b.end_ms &&
    a.timestamp === b.timestamp
  );
}

export function areSame(a: readonly Mark[], b: readonly Mark[]): boolean {
  const others = byId(b);
  return a.length === b.length && a.every((mark) => isSame(mark, others.get(mark.id)));
}

function byId(marks: readonly Mark[]): Map<string, Mark> {
  return new Map(marks.map((mark) => [mark.id, mark]));
}
