import type { Title } from "../api/types";
import { TitleDiary } from "../diary/TitleDiary";
import { quietButton, textLink } from "../ui/controls";
import { BookmarkedIcon, BookmarkIcon, CloseIcon } from "../ui/icons";
import { Stars } from "./Stars";
import { starWords } from "./starValue";
import { useTitleActions } from "./useTitleActions";

/** On a title's own page: one's rating, and where one keeps the title. */
export function TitleActions({ title }: { title: Title }) {
  const actions = useTitleActions(title);
  return (
    <section aria-label="Yours" className="mt-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Stars
          label={`Rate ${title.title}`}
          value={actions.rating}
          onRate={actions.rate}
          starClassName="w-9"
        />
        <span className="text-dust">
          {actions.rating === null ? "Rate it" : `You gave ${starWords(actions.rating)}`}
        </span>
        {actions.rating !== null && (
          <button
            type="button"
            className={`${textLink} min-h-11 cursor-pointer px-1`}
            onClick={() => actions.rate(null)}
          >
            Take it back
          </button>
        )}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          aria-pressed={actions.saved}
          className={quietButton}
          onClick={actions.toggleSaved}
        >
          {actions.saved ? <BookmarkedIcon className="size-5 text-marquee" /> : <BookmarkIcon />}
          {actions.saved ? "On your watchlist" : "Watchlist"}
        </button>
        <button
          type="button"
          aria-pressed={actions.hidden}
          className={quietButton}
          onClick={() => (actions.hidden ? actions.unhide() : actions.hide())}
        >
          <CloseIcon />
          {actions.hidden ? "Hidden. Show it again" : "Not interested"}
        </button>
      </div>
      <TitleDiary title={title} />
    </section>
  );
}
