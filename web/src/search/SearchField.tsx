import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { field } from "../ui/controls";
import { SearchIcon } from "../ui/icons";
import { goToFirstResult, openFirstResult, stayInField } from "./resultFocus";
import { longestQuery, parseSearchParams } from "./searchParams";
import { useFocusKey } from "./useFocusKey";

const pauseMs = 150;

/** The one search field, in the header of every page. Typing leads to the search page. */
export function SearchField() {
  const input = useRef<HTMLInputElement>(null);
  const { text, type } = useSearchText();
  useFocusKey(input);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") input.current?.blur();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    type(text, 0);
    goToFirstResult(text.trim());
  }

  return (
    <form
      role="search"
      className="relative min-w-0 grow md:max-w-md"
      onSubmit={(event) => {
        event.preventDefault();
        if (!openFirstResult()) type(text, 0);
      }}
    >
      <SearchIcon className="pointer-events-none absolute top-3 left-3 size-5 text-dust" />
      <input
        ref={input}
        id="search"
        type="search"
        value={text}
        onChange={(event) => {
          stayInField();
          type(event.target.value, pauseMs);
        }}
        onBlur={stayInField}
        onKeyDown={onKeyDown}
        maxLength={longestQuery}
        placeholder="Search films and books"
        aria-label="Search films and books"
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        className={`${field} search-field pl-10 text-ellipsis`}
      />
    </form>
  );
}

/** What the field shows: what is being typed, otherwise what the address of the search page says. */
function useSearchText() {
  const navigate = useNavigate();
  const location = useLocation();
  const searching = location.pathname === "/search";
  const params = parseSearchParams(location.search);
  const shown = searching ? params.q : "";

  const [text, setText] = useState(shown);
  const [lastShown, setLastShown] = useState(shown);
  const [sent, setSent] = useState<string>();
  const timer = useRef<number>(undefined);

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
    if (!searching) window.clearTimeout(timer.current);
  }, [searching]);

  function type(next: string, delayMs: number) {
    setText(next);
    window.clearTimeout(timer.current);
    const q = next.trim();
    if (q === shown) return;
    timer.current = window.setTimeout(() => {
      setSent(q);
      void navigate({ to: "/search", search: { q, type: params.type }, replace: searching });
    }, delayMs);
  }

  return { text, type };
}
