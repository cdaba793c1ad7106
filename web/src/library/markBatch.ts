import { answerOf, api } from "../api/client";
import type { Mark } from "../api/types";

interface Waiting {
  resolve: (mark: Mark) => void;
  reject: (why: unknown) => void;
}

/** The most titles the server tells about at once. */
const mostAtOnce = 100;
let waiting = new Map<number, Waiting[]>();

/** What somebody did with one title; asked for together with all others of the same moment. */
export function fetchMark(id: number): Promise<Mark> {
  return new Promise((resolve, reject) => {
    if (waiting.size === 0) setTimeout(askTogether, 0);
    waiting.set(id, [...(waiting.get(id) ?? []), { resolve, reject }]);
  });
}

export function unmarked(id: number): Mark {
  return {
    item_id: id,
    rating: null,
    rating_id: null,
    watchlist: false,
    history: false,
    hidden: false,
  };
}

function askTogether(): void {
  const asked = [...waiting];
  waiting = new Map();
  for (let from = 0; from < asked.length; from += mostAtOnce) {
    void ask(asked.slice(from, from + mostAtOnce));
  }
}

async function ask(asked: [number, Waiting[]][]): Promise<void> {
  try {
    const ids = asked.map(([id]) => id).join(",");
    const { items } = await answerOf(api.GET("/api/library/marks", { params: { query: { ids } } }));
    const marks = new Map(items.map((mark) => [mark.item_id, mark]));
    for (const [id, those] of asked) {
      for (const { resolve } of those) resolve(marks.get(id) ?? unmarked(id));
    }
  } catch (failure) {
    for (const [, those] of asked) for (const { reject } of those) reject(failure);
  }
}
