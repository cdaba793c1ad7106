/** The first of several, which must exist. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("expected at least one, found none");
  return item;
}
