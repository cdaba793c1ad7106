import type { QueryClient } from "@tanstack/react-query";
import { answerOf, api, done } from "../api/client";
import type { Mark, ShelfName, Title } from "../api/types";
import type { Mood } from "../moods/moods";
import { failureSentence } from "../ui/failureWords";
import { showFailure, showToast } from "../ui/toasts";
import { interactionWith } from "./interactions";
import { libraryKey, markKey, rowsKey } from "./keys";
import { fetchMark, unmarked } from "./markBatch";
import { beginChange } from "./unsent";

/**
 * What somebody does with a title. It shows at once and is sent then; where that fails, it is as
 * before, and a sentence says why. Changes of one title are sent one after another.
 */
export type ChangedTitle = Pick<Title, "type" | "id" | "title">;

interface Change {
  /** What is so at once. */
  mark: Partial<Mark>;
  send: () => Promise<Partial<Mark> | undefined>;
  /** What to say where it fails, before the reason. */
  failed: string;
}

export async function rate(
  client: QueryClient,
  title: ChangedTitle,
  rating: number,
): Promise<boolean> {
  const changed = await apply(client, title, {
    mark: { rating, history: true, watchlist: false },
    send: async () => {
      const body = { item_type: title.type, item_id: title.id, rating };
      const { id } = await answerOf(api.POST("/api/ratings", { body }));
      return { rating_id: id };
    },
    failed: `Your rating of ${title.title} was not saved.`,
  });
  // What is rated leaves the rows, but not from under the hand: they are new on the next visit.
  if (changed) outdate(client, "none");
  return changed;
}

export async function clearRating(client: QueryClient, title: ChangedTitle): Promise<boolean> {
  const changed = await apply(client, title, {
    mark: { rating: null },
    send: async () => {
      const known = client.getQueryData<Mark>([...markKey, title.id])?.rating_id;
      const id = known ?? (await fetchMark(title.id)).rating_id;
      if (id !== null) {
        await done(api.DELETE("/api/ratings/{id}", { params: { path: { id } } }));
      }
      return { rating_id: null };
    },
    failed: `Your rating of ${title.title} is still there.`,
  });
  if (changed) outdate(client, "active");
  return changed;
}

/** Puts a title on the watchlist. */
export async function save(client: QueryClient, title: ChangedTitle, mood?: Mood): Promise<void> {
  const changed = await apply(client, title, {
    mark: { watchlist: true },
    send: () => interact(title, "save", mood),
    failed: `${title.title} was not put on your watchlist.`,
  });
  if (changed) outdate(client, "none");
}

const stillThere: Record<ShelfName, (name: string) => string> = {
  watchlist: (name) => `${name} is still on your watchlist.`,
  history: (name) => `${name} is still in your history.`,
  hidden: (name) => `${name} is still hidden.`,
};

export async function takeFrom(
  client: QueryClient,
  shelf: ShelfName,
  title: ChangedTitle,
): Promise<void> {
  const changed = await apply(client, title, {
    mark: { [shelf]: false },
    send: async () => {
      const path = { shelf, type: title.type, id: title.id };
      await done(api.DELETE("/api/library/{shelf}/{type}/{id}", { params: { path } }));
      return undefined;
    },
    failed: stillThere[shelf](title.title),
  });
  if (changed) outdate(client, "active");
}

/** Keeps a title away from every row; for a few seconds that can be taken back with one press. */
export async function hide(client: QueryClient, title: ChangedTitle, mood?: Mood): Promise<void> {
  showToast(`${title.title} stays away from now on.`, {
    label: "Undo",
    undoes: true,
    run: () => void takeFrom(client, "hidden", title),
  });
  const changed = await apply(client, title, {
    mark: { hidden: true },
    send: () => interact(title, "hide", mood),
    failed: `${title.title} was not hidden.`,
  });
  if (changed) outdate(client, "none");
}

async function interact(
  title: ChangedTitle,
  kind: "save" | "hide",
  mood: Mood | undefined,
): Promise<undefined> {
  const body = await interactionWith(title, kind, mood);
  await done(api.POST("/api/interactions", { body }));
}

const lastChange = new Map<number, Promise<unknown>>();

async function apply(client: QueryClient, title: ChangedTitle, change: Change): Promise<boolean> {
  const key = [...markKey, title.id];
  const arrived = beginChange(title.id);
  const before = client.getQueryData<Mark>(key) ?? unmarked(title.id);
  const during = client.setQueryData<Mark>(key, { ...before, ...change.mark });
  const sending = (lastChange.get(title.id) ?? Promise.resolve()).then(async () => {
    const more = await change.send();
    if (more) client.setQueryData<Mark>(key, (now) => now && { ...now, ...more });
  });
  lastChange.set(
    title.id,
    sending.catch(() => undefined),
  );
  try {
    await sending;
    return true;
  } catch (failure) {
    // Somebody may have changed it again meanwhile; then that stands.
    client.setQueryData<Mark>(key, (now) => (now === during ? before : now));
    showFailure(`${change.failed} ${failureSentence(failure)}`);
    return false;
  } finally {
    arrived();
  }
}

/** Lists that this changed are asked for anew: now where they are seen, or when they are next. */
function outdate(client: QueryClient, refetchType: "none" | "active"): void {
  void client.invalidateQueries({ queryKey: libraryKey, refetchType });
  void client.invalidateQueries({ queryKey: rowsKey, refetchType: "none" });
}
