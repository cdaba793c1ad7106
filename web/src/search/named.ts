import type { Title } from "../api/types";
import { wordsOf } from "./words";

/** Whether somebody who typed this named the title, or who made it: each word stands in its name. */
export function isNamed(title: Title, query: string): boolean {
  const typed = wordsOf(query);
  const names = [title.title, title.original_title, ...title.credits];
  return names.some((name) => name && containsAll(wordsOf(name), typed));
}

/** The last word may not be finished yet. */
function containsAll(name: string[], typed: string[]): boolean {
  const last = typed.at(-1);
  if (last === undefined) return false;
  return (
    typed.slice(0, -1).every((word) => name.includes(word)) &&
    name.some((word) => word.startsWith(last))
  );
}
