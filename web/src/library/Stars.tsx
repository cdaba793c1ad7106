import { useRef, useState, type PointerEvent } from "react";
import { mostStars, starsAt, starsByKey, starWords } from "./starValue";
import { useDraft } from "./useDraft";

interface StarsProps {
  /** What is rated, as it is read out. */
  label: string;
  value: number | null;
  /** A rating in halves, or null where it was taken back. */
  onRate: (rating: number | null) => void;
  /** Of one star. */
  starClassName: string;
}

/**
 * Five stars in ten halves. To keys and screen readers it is a native slider; a pointer goes past
 * the slider to the stars themselves, whose halves show under it before it is pressed.
 */
export function Stars({ label, value, onRate, starClassName }: StarsProps) {
  const slider = useRef<HTMLInputElement>(null);
  const [pointed, setPointed] = useState<number>();
  const draft = useDraft(value, onRate);
  const shown = pointed ?? draft.value ?? 0;

  return (
    // What is heard here is the pointer only; the slider inside is the control.
    <span
      className="relative inline-flex cursor-pointer touch-pan-y rounded has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-beam"
      onPointerDown={(event) => {
        event.preventDefault();
        slider.current?.focus();
        setPointed(starsUnder(event));
      }}
      onPointerMove={(event) => setPointed(starsUnder(event))}
      onPointerLeave={() => setPointed(undefined)}
      onPointerCancel={() => setPointed(undefined)}
      onPointerUp={(event) => {
        setPointed(undefined);
        draft.decide(starsUnder(event));
      }}
    >
      <StarLine className={`${starClassName} fill-transparent stroke-dust`} />
      <span
        aria-hidden
        className="absolute inset-y-0 left-0 flex overflow-hidden"
        style={{ width: `${(shown / mostStars) * 100}%` }}
      >
        <StarLine className={`${starClassName} fill-marquee stroke-marquee`} />
      </span>
      <input
        ref={slider}
        type="range"
        min={0}
        max={mostStars}
        step={0.5}
        value={draft.value ?? 0}
        aria-label={label}
        aria-valuetext={starWords(draft.value)}
        onChange={(event) => draft.consider(Number(event.target.value) || null)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            // It decides on the stars; within a form it would send the form as well.
            event.preventDefault();
            draft.settle();
          }
          const next = starsByKey(event.key, draft.value);
          if (next === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          draft.consider(next);
        }}
        onBlur={draft.settle}
        className="pointer-events-none absolute inset-0 size-full opacity-0"
      />
    </span>
  );
}

function StarLine({ className }: { className: string }) {
  return Array.from({ length: mostStars }, (_, index) => (
    <svg
      key={index}
      viewBox="0 0 24 24"
      strokeWidth={1.5}
      strokeLinejoin="round"
      aria-hidden
      className={`${className} shrink-0`}
    >
      <path d="m12 2.8 2.8 6 6.5.8-4.8 4.5 1.3 6.5-5.8-3.3-5.8 3.3 1.3-6.5-4.8-4.5 6.5-.8Z" />
    </svg>
  ));
}

function starsUnder({ currentTarget, clientX }: PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return starsAt((clientX - left) / width);
}
