import type { Title } from "../api/types";
import { quietButton } from "../ui/controls";
import { Dialog } from "../ui/Dialog";
import { BookmarkedIcon, BookmarkIcon, CloseIcon, MoonIcon, PlayIcon } from "../ui/icons";
import { Stars } from "./Stars";
import { starWords } from "./starValue";
import type { useTitleActions } from "./useTitleActions";

interface CardSheetProps {
  title: Title;
  actions: ReturnType<typeof useTitleActions>;
  onNotTonight?: (() => void) | undefined;
  onClose: () => void;
}

/** What can be done with a title, in front of the page: for fingers, which cannot hover. */
export function CardSheet({ title, actions, onNotTonight, onClose }: CardSheetProps) {
  return (
    <Dialog title={title.title} onClose={onClose}>
      <div className="mt-4">
        <Stars
          label={`Rate ${title.title}`}
          value={actions.rating}
          onRate={(rating) => {
            if (!actions.rate(rating)) onClose();
          }}
          starClassName="w-11"
        />
        <p className="mt-1 text-dust first-letter:uppercase">{starWords(actions.rating)}</p>
      </div>
      <div className="mt-5 grid gap-3">
        <button
          type="button"
          aria-pressed={actions.saved}
          className={quietButton}
          onClick={() => {
            if (!actions.toggleSaved()) onClose();
          }}
        >
          {actions.saved ? <BookmarkedIcon /> : <BookmarkIcon />}
          {actions.saved ? "On your watchlist" : "Put on your watchlist"}
        </button>
        <button
          type="button"
          className={quietButton}
          onClick={() => {
            if (actions.hidden) actions.unhide();
            else actions.hide();
            onClose();
          }}
        >
          <CloseIcon />
          {actions.hidden ? "Show it again" : "Not interested"}
        </button>
        {onNotTonight && (
          <button
            type="button"
            className={quietButton}
            onClick={() => {
              onNotTonight();
              onClose();
            }}
          >
            <MoonIcon />
            Not tonight
          </button>
        )}
        {title.trailer_url && (
          <a
            href={title.trailer_url}
            target="_blank"
            rel="noopener noreferrer"
            className={quietButton}
          >
            <PlayIcon />
            Find the trailer on YouTube
            <span className="sr-only">(opens a new tab)</span>
          </a>
        )}
        {actions.rating !== null && (
          <button type="button" className={quietButton} onClick={() => actions.rate(null)}>
            Take the rating back
          </button>
        )}
        <button type="button" className={quietButton} onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
  );
}
