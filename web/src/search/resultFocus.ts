import type { KeyboardEvent } from "react";

const listId = "search-results";
export const resultListProps = { id: listId, onKeyDown: moveThroughResults };

/** Goes from the field to the first result; false when there is none. */
export function focusFirstResult(): boolean {
  const first = document.querySelector<HTMLAnchorElement>(`#${listId} a`);
  first?.focus();
  return first !== null;
}

function moveThroughResults(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at === -1 || step === undefined) return;
  event.preventDefault();
  const next = at + step < 0 ? document.getElementById("search") : links[at + step];
  next?.focus();
}
