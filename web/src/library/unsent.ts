/** How often a title was changed here, and how many of the changes are still on their way. */
interface Changes {
  count: number;
  underWay: number;
}

const changes = new Map<number, Changes>();

function changesOf(id: number): Changes {
  const known = changes.get(id) ?? { count: 0, underWay: 0 };
  changes.set(id, known);
  return known;
}

/** Notes that a title is being changed, until the function it answers is called. */
export function beginChange(id: number): () => void {
  const known = changesOf(id);
  known.count++;
  known.underWay++;
  return () => {
    known.underWay--;
  };
}

/**
 * Begins to ask for something about a title; the function says in the end whether the answer is
 * older than what was changed here meanwhile.
 */
export function beginAsking(id: number): () => boolean {
  const known = changesOf(id);
  const before = known.count;
  const changing = known.underWay > 0;
  return () => changing || known.underWay > 0 || known.count !== before;
}
