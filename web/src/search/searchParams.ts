const searchKinds = ["all", "movie", "book"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What the search page shows; it lives in the address. */
export interface SearchParams {
  q: string;
  type: SearchKind;
  /** Also by what titles are about, not by their words alone. */
  by?: "meaning";
  /** Keys of conditions that were understood from the text and are not to count. */
  without?: string[];
}

/** The longest text the server reads. */
export const longestQuery = 500;

const mostWithout = 20;

/** Reads an address; whatever makes no sense there is left out. Every name is set, if only to undefined. */
export function parseSearchParams(raw: Record<string, unknown>): SearchParams {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, longestQuery) : "";
  const by = q !== "" && raw.by === "meaning" ? raw.by : undefined;
  const without = by && texts(raw.without).slice(0, mostWithout);
  return {
    q,
    type: searchKinds.find((kind) => kind === raw.type) ?? "all",
    by,
    without: without?.length ? without : undefined,
  };
}

function texts(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && one !== "");
}
