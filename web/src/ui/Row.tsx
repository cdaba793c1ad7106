import { Children, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { NextIcon, PreviousIcon } from "./icons";
import { useScrollEdges, type ScrollEdges } from "./useScrollEdges";

interface RowProps {
  heading: string;
  /** A quiet line that says more about why the row exists. */
  note?: ReactNode;
  /** The name its scroll position is remembered under on the way back; its own on every page. */
  place: string;
  children: ReactNode;
}

/** A heading and cards side by side: scrolled by hand, by button, or card by card with the arrow keys. */
export function Row({ heading, note, place, children }: RowProps) {
  const headingId = useId();
  const track = useRef<HTMLUListElement>(null);
  const edges = useScrollEdges(track);

  return (
    <section aria-labelledby={headingId}>
      <div className="flex items-end justify-between gap-4">
        <div>
          <h2 id={headingId} className="font-display text-heading">
            {heading}
          </h2>
          {note && <p className="mt-1 text-dust">{note}</p>}
        </div>
        <ScrollButtons
          edges={edges}
          heading={heading}
          onScroll={(pages) => scroll(track.current, pages)}
        />
      </div>
      {/* The arrow keys only move between the links inside; the list itself is not a control. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={track}
        data-scroll-restoration-id={place}
        onKeyDown={moveBetweenCards}
        className="-mx-4 mt-3 flex snap-x snap-proximity scroll-px-4 scrollbar-none gap-4 overflow-x-auto px-4 py-2 md:-mx-8 md:scroll-px-8 md:gap-5 md:px-8"
      >
        {Children.map(children, (card) => (
          <li className="w-33 shrink-0 snap-start md:w-42">{card}</li>
        ))}
      </ul>
    </section>
  );
}

interface ScrollButtonsProps {
  edges: ScrollEdges;
  heading: string;
  onScroll: (pages: number) => void;
}

function ScrollButtons({ edges, heading, onScroll }: ScrollButtonsProps) {
  if (edges.atStart && edges.atEnd) return null;
  const look =
    "grid size-11 place-items-center rounded-full border border-dust/80 transition-opacity hover:opacity-80 disabled:opacity-35";
  return (
    <div className="hidden shrink-0 gap-2 md:flex">
      <button
        type="button"
        className={look}
        aria-label={`Back in ${heading}`}
        disabled={edges.atStart}
        onClick={() => onScroll(-1)}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        className={look}
        aria-label={`More in ${heading}`}
        disabled={edges.atEnd}
        onClick={() => onScroll(1)}
      >
        <NextIcon />
      </button>
    </div>
  );
}

function scroll(track: HTMLElement | null, pages: number): void {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  track?.scrollBy({
    left: pages * track.clientWidth * 0.85,
    behavior: still ? "instant" : "smooth",
  });
}

function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  // A card's own link is its first; others lie over its picture.
  const cards = [...event.currentTarget.children];
  const links = cards.flatMap((card) => card.querySelector("a") ?? []);
  const at = links.findIndex((link) => link === document.activeElement);
  const target = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: links.length - 1,
  }[event.key];
  const link = target === undefined || at === -1 ? undefined : links[target];
  if (!link) return;
  event.preventDefault();
  link.focus();
}
