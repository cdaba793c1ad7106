import type { Goal } from "../../../api/types";

/** What counts as success, as a form offers it and a report says it. */
export const goalWords: Record<Goal, { name: string; done: string }> = {
  click: { name: "Opens a title from a row", done: "opened a title from a row" },
  play: { name: "Plays a title", done: "played a title" },
  finish: { name: "Finishes a title", done: "finished a title" },
  save: { name: "Puts a title on the watchlist", done: "put a title on the watchlist" },
  rated_high: { name: "Rates a title with 4 stars or more", done: "gave 4 stars or more" },
};

export const goalOptions = Object.entries(goalWords).map(([value, { name }]) => ({
  value,
  label: name,
}));

export function goalOf(value: string): Goal {
  return Object.hasOwn(goalWords, value) ? (value as Goal) : "click";
}
