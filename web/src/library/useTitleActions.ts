import { useQueryClient } from "@tanstack/react-query";
import { askToSignIn, type Wish } from "../accounts/entry/signInAsk";
import { useViewer } from "../accounts/session/useViewer";
import type { ShelfName } from "../api/types";
import type { Mood } from "../moods/moods";
import { useMark } from "./marks";
import { clearRating, hide, rate, save, takeFrom, type ChangedTitle } from "./titleChanges";

/** What the person here did with a title, and can do; a guest is asked to sign in instead. */
export function useTitleActions(title: ChangedTitle, mood?: Mood) {
  const client = useQueryClient();
  const known = useViewer() === "user";
  const mark = useMark(title.id);

  function orAsk(wish: Wish, act: () => Promise<unknown>): boolean {
    if (known) void act();
    else askToSignIn(wish);
    return known;
  }

  return {
    rating: mark?.rating ?? null,
    saved: mark?.watchlist ?? false,
    hidden: mark?.hidden ?? false,
    seen: mark?.history ?? false,
    rate: (rating: number | null) =>
      orAsk("rate", () =>
        rating === null ? clearRating(client, title) : rate(client, title, rating),
      ),
    toggleSaved: () =>
      orAsk("keep", () =>
        mark?.watchlist ? takeFrom(client, "watchlist", title) : save(client, title, mood),
      ),
    hide: () => orAsk("hide", () => hide(client, title, mood)),
    unhide: () => orAsk("hide", () => takeFrom(client, "hidden", title)),
    take: (shelf: ShelfName) => orAsk("keep", () => takeFrom(client, shelf, title)),
  };
}
