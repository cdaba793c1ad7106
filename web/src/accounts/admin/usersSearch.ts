import { parsePageNumber } from "../../ui/pages";

export interface UsersSearch {
  q: string;
  page: number;
}

export const usersDefaults: UsersSearch = { q: "", page: 1 };

/** The longest text the server reads. */
export const longestWords = 100;

export function parseUsersSearch(raw: Record<string, unknown>): UsersSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, longestWords) : "";
  return { q, page: parsePageNumber(raw.page) };
}
