const searchKinds = ["all", "movie", "book"] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchParams {
  q: string;
  type: SearchKind;
}

/** The longest text the server reads. */
export const longestQuery = 500;

export function parseSearchParams(raw: Record<string, unknown>): SearchParams {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, longestQuery) : "";
  return { q, type: searchKinds.find((kind) => kind === raw.type) ?? "all" };
}
