import { counted, listed } from "../ui/words";
import type { ImportAdded, ImportTitle, LibraryImport } from "./types";

export const sourceNames: Record<LibraryImport["source"], string> = {
  moodreel: "Moodreel",
  letterboxd: "Letterboxd",
  imdb: "IMDb",
  trakt: "Trakt",
  goodreads: "Goodreads",
  storygraph: "StoryGraph",
  csv: "A CSV of ratings",
};

const stateWords: Record<LibraryImport["state"], string> = {
  matching: "Titles are being looked for",
  review: "Waits for you",
  applied: "In your library",
  undone: "Taken back",
};

export function stateSentence({ state }: LibraryImport): string {
  return stateWords[state];
}

/** What an import added, "2 ratings and 1 list"; undefined when nothing. */
export function addedWords(added: ImportAdded): string | undefined {
  const parts = [
    added.ratings > 0 && counted(added.ratings, "rating"),
    added.watched > 0 && `${counted(added.watched, "title")} watched or read`,
    added.watchlist > 0 && `${counted(added.watchlist, "title")} on your watchlist`,
    added.diary_entries > 0 && `${counted(added.diary_entries, "day")} in your diary`,
    added.likes > 0 && counted(added.likes, "like"),
    added.list_entries > 0 && `${counted(added.list_entries, "title")} in lists`,
    added.hidden > 0 && counted(added.hidden, "hidden title"),
  ].filter((part) => part !== false);
  return parts.length > 0 ? listed(parts) : undefined;
}

/** What the file says about a title, in a few words. */
export function saysWords({
  rating,
  watched,
  watchlist,
  liked,
  diary_entries,
  lists,
}: ImportTitle["says"]): string {
  const parts = [
    rating !== null && `rated ${rating}`,
    watched && rating === null && "watched or read",
    watchlist && "on the watchlist",
    liked && "liked",
    diary_entries > 0 && `${counted(diary_entries, "day")} in the diary`,
    ...lists.map((list) => `in “${list}”`),
  ].filter((part) => part !== false);
  return parts.join(", ");
}

export function namedTitle({
  title,
  year,
  creator,
}: Pick<ImportTitle, "title" | "year" | "creator">): string {
  const dated = year === null ? title : `${title} (${year})`;
  return creator === null ? dated : `${dated}, ${creator}`;
}
