import { useEffect, type KeyboardEvent } from "react";

const listId = "search-results";

/** The list of what was found for `query`; the field and the arrow keys find it by this. */
export function resultListProps(query: string) {
  return { id: listId, "data-query": query, onKeyDown: moveThroughResults };
}

/**
 * What was asked for by keys before the results of what was typed were there. Whoever types fast
 * presses the arrow and Enter while older results are still shown: going to one of those would
 * open the wrong title, or lose the focus when the list is drawn anew.
 */
let wanted: "focus" | "open" | undefined;

/** Goes from the field to the first result of what it says; as soon as there are any. */
export function goToFirstResult(query: string): void {
  if (query === "") return;
  wanted = "focus";
  carryOut();
}

/** Opens the first result where the way to it was asked for already; whether it was. */
export function openFirstResult(): boolean {
  if (wanted === undefined) return false;
  wanted = "open";
  return true;
}

/** The wish is no more: somebody types on, or went elsewhere. */
export function stayInField(): void {
  wanted = undefined;
}

/** Whether something is, or lies in, one of the results. */
export function isResult(target: EventTarget | null): boolean {
  return target instanceof Node && document.getElementById(listId)?.contains(target) === true;
}

/** Carries out a wish once the results it waited for are drawn. */
export function useWaitingFocus(query: string, fresh: boolean): void {
  useEffect(() => {
    if (fresh && wanted !== undefined) carryOut();
  }, [query, fresh]);
}

function carryOut(): void {
  const field = document.querySelector<HTMLInputElement>("#search");
  const list = document.getElementById(listId);
  const typed = field?.value.trim();
  if (!list || list.getAttribute("aria-busy") === "true" || list.dataset.query !== typed) return;
  const first = list.querySelector("a");
  const wish = wanted;
  wanted = undefined;
  first?.focus();
  if (wish === "open") first?.click();
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
