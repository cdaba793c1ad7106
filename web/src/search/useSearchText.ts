import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { parseSearchParams, type SearchParams } from "./searchParams";
import { isWish } from "./words";

const pauseMs = 150;
/** A wish is not looked up at every letter: understanding it is dearer than looking up a word. */
const wishPauseMs = 600;

/** What the field shows: what is being typed, otherwise what the address of the search page says. */
export function useSearchText() {
  const navigate = useNavigate();
  const location = useLocation();
  const searching = location.pathname === "/search";
  const params = parseSearchParams(location.search);
  const shown = searching ? params.q : "";

  const [text, setText] = useState(shown);
  const [lastShown, setLastShown] = useState(shown);
  const [sent, setSent] = useState<string>();
  const timers = useRef<number[]>([]);

  if (shown !== lastShown) {
    setLastShown(shown);
    // Going back changes the field; the echo of our own typing must not, or fast typing would lose letters.
    if (shown !== sent) {
      setText(shown);
      setSent(undefined);
    }
  }

  // Whoever left for another page does not want to be called back by a search still waiting.
  useEffect(() => {
    if (!searching) wait();
  }, [searching]);

  function wait() {
    timers.current.forEach((timer) => window.clearTimeout(timer));
    timers.current = [];
  }

  function after(delayMs: number, task: () => void) {
    const timer = window.setTimeout(() => {
      timers.current = timers.current.filter((other) => other !== timer);
      task();
    }, delayMs);
    timers.current.push(timer);
  }

  // A timer goes by what is shown when it rings, not by what was shown when it was set.
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });

  function go(next: string, by: SearchParams["by"]) {
    const q = next.trim();
    if (q === shown && by === params.by) return;
    setSent(q);
    const { type } = params;
    // What does not count goes on not to count while the wish is being written.
    const without = by === params.by ? params.without : undefined;
    void navigate({ to: "/search", search: { q, type, by, without }, replace: searching });
  }

  return {
    text,
    /** Shows a text without searching for it yet. */
    show: setText,
    /** Somebody types: looks the words up after a pause, a wish by its meaning after a longer one. */
    type: (next: string) => {
      setText(next);
      wait();
      const wish = isWish(next);
      // Results by meaning stay while their wish is written on, instead of coming and going.
      if (!wish || params.by === undefined) after(pauseMs, () => latest.current(next, undefined));
      if (wish) after(wishPauseMs, () => latest.current(next, "meaning"));
    },
    /** Searches at once. */
    search: (next: string, by: SearchParams["by"]) => {
      setText(next);
      wait();
      latest.current(next, by);
    },
    /** Does at once what would be done after a pause. */
    settle: () => {
      if (timers.current.length === 0) return;
      wait();
      latest.current(text, isWish(text) ? "meaning" : undefined);
    },
    /** Keeps what is shown: somebody has moved on to the results. */
    wait,
  };
}
