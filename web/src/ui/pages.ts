const lastPage = 10_000_000;

/** A page's number as an address has it; the first where it has none. */
export function parsePageNumber(value: unknown): number {
  const page = Number(value);
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
}

/** The first, the last, and the ones around the current page. */
export function pagesShown(page: number, pages: number): (number | "gap")[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((one, other) => one - other);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? 0;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? (["gap", n] as const) : [n];
  });
}
