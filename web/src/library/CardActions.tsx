import { useState } from "react";
import type { Title } from "../api/types";
import type { Mood } from "../moods/moods";
import {
  BookmarkedIcon,
  BookmarkIcon,
  CloseIcon,
  MoonIcon,
  MoreIcon,
  PlayIcon,
  StarIcon,
} from "../ui/icons";
import { CardSheet } from "./CardSheet";
import { goToNeighbour } from "./goToNeighbour";
import { Stars } from "./Stars";
import { starDigits } from "./starValue";
import { useTitleActions } from "./useTitleActions";

interface CardActionsProps {
  title: Title;
  /** Chosen on the page the card stands on. */
  mood?: Mood | undefined;
  /** The card goes once its title is hidden. */
  leaves: boolean;
  /** Leaves it out for the evening, where that makes sense. */
  onNotTonight?: (() => void) | undefined;
}

const button =
  "grid h-11 grow cursor-pointer place-items-center rounded-lg text-screen transition-colors hover:bg-seam/80 aria-pressed:text-marquee";

/**
 * Rate, watchlist, not interested: over the upper end of the picture, where a pointer hovers or the
 * keyboard is in the card; behind a button where neither is to be had. A pointer that only passes,
 * or means the middle of the card, gets the link: nobody shall rate by accident.
 */
export function CardActions({ title, mood, leaves, onNotTonight }: CardActionsProps) {
  const actions = useTitleActions(title, mood);
  const [sheet, setSheet] = useState(false);
  const name = title.title;
  return (
    <>
      {(actions.rating !== null || actions.saved || actions.hidden) && (
        <span className="absolute top-2 left-2 flex items-center gap-1 rounded-md bg-ink px-1.5 py-0.5 text-caption">
          {actions.rating !== null && (
            <>
              <StarIcon className="size-3.5 text-marquee" />
              <span className="sr-only">You rated it</span>
              {starDigits(actions.rating)}
            </>
          )}
          {actions.saved && (
            <>
              <BookmarkedIcon className="size-3.5 text-marquee" />
              <span className="sr-only">On your watchlist</span>
            </>
          )}
          {actions.hidden && "Hidden"}
        </span>
      )}
      <div className="pointer-events-auto invisible absolute inset-x-0 top-0 rounded-t-lg border border-seam bg-velvet px-1.5 pt-2 opacity-0 transition-[opacity,visibility] group-hover/card:visible group-hover/card:opacity-100 group-hover/card:delay-100 group-has-focus-visible/card:visible group-has-focus-visible/card:opacity-100 [@media(hover:none)]:hidden">
        <div className="flex justify-center">
          <Stars
            label={`Rate ${name}`}
            value={actions.rating}
            onRate={actions.rate}
            starClassName="w-6 md:w-7"
          />
        </div>
        <div className="flex">
          <button
            type="button"
            aria-pressed={actions.saved}
            aria-label={`Watchlist: ${name}`}
            title={actions.saved ? "Take off your watchlist" : "Put on your watchlist"}
            className={button}
            onClick={actions.toggleSaved}
          >
            {actions.saved ? <BookmarkedIcon /> : <BookmarkIcon />}
          </button>
          {title.trailer_url && (
            <a
              href={title.trailer_url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={`Trailer of ${name} (opens a new tab)`}
              title="Find the trailer on YouTube"
              className={button}
            >
              <PlayIcon />
            </a>
          )}
          {onNotTonight && (
            <button
              type="button"
              aria-label={`Not tonight: ${name}`}
              title="Not tonight"
              className={button}
              onClick={({ currentTarget }) => {
                onNotTonight();
                goToNeighbour(currentTarget);
              }}
            >
              <MoonIcon />
            </button>
          )}
          <button
            type="button"
            aria-label={`Not interested in ${name}`}
            title={actions.hidden ? "Show it again" : "Not interested"}
            aria-pressed={actions.hidden}
            className={button}
            onClick={({ currentTarget }) => {
              if (actions.hidden) {
                actions.unhide();
                return;
              }
              // A guest is asked first, and the card stays.
              if (actions.hide() && leaves) goToNeighbour(currentTarget);
            }}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
      <button
        type="button"
        aria-label={`More about ${name}`}
        className="pointer-events-auto absolute top-0 right-0 hidden size-12 place-items-center [@media(hover:none)]:grid"
        onClick={() => setSheet(true)}
      >
        <span className="grid size-9 place-items-center rounded-full bg-ink/85">
          <MoreIcon />
        </span>
      </button>
      {sheet && (
        <CardSheet
          title={title}
          actions={actions}
          onNotTonight={onNotTonight}
          onClose={() => setSheet(false)}
        />
      )}
    </>
  );
}
