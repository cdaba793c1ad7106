/** Something that changes in steps which can be taken back. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
}

const mostSteps = 200;

export function begun<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

export function changed<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, present].slice(-mostSteps), present: next, future: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
  };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
