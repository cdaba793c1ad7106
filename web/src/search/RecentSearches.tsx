import { useId, type KeyboardEvent } from "react";
import { textLink } from "../ui/controls";
import { RecentIcon } from "../ui/icons";
import { fieldPanel } from "./fieldPanel";
import { forgetSearches } from "./recentSearches";

interface RecentSearchesProps {
  searches: readonly string[];
  onChoose: (search: string) => void;
  onForgotten: () => void;
}

/** Under the empty field: what was searched on this device before. */
export function RecentSearches({ searches, onChoose, onForgotten }: RecentSearchesProps) {
  const id = useId();
  return (
    // Safari gives a pressed button no focus; the panel takes it, so that pressing keeps it inside.
    <section tabIndex={-1} aria-labelledby={id} className={fieldPanel}>
      <div className="flex items-center justify-between gap-4 px-3">
        <h2 id={id} className="font-medium">
          Recent searches
        </h2>
        <button
          type="button"
          className={`${textLink} min-h-11 cursor-pointer`}
          onClick={() => {
            forgetSearches();
            onForgotten();
          }}
        >
          Forget them
        </button>
      </div>
      {/* The arrow keys only move between the buttons inside; the list itself is not a control. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul onKeyDown={moveBetween}>
        {searches.map((search) => (
          <li key={search}>
            <button
              type="button"
              className="flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-lg px-3 text-left transition-colors hover:bg-seam/60"
              onClick={() => onChoose(search)}
            >
              <RecentIcon className="size-4 shrink-0 text-dust" />
              <span className="truncate">{search}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="px-3 py-2 text-caption text-dust">Kept on this device only.</p>
    </section>
  );
}

function moveBetween(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at === -1 || step === undefined) return;
  event.preventDefault();
  const next = at + step < 0 ? document.getElementById("search") : buttons[at + step];
  next?.focus();
}
