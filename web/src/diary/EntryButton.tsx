import type { DiaryEntry } from "../api/types";
import { Poster } from "../catalog/Poster";
import { starDigits, starWords } from "../library/starValue";

interface EntryButtonProps {
  entry: DiaryEntry;
  onOpen: (entry: DiaryEntry) => void;
  /** In a calendar's cell, where there is room for a name only. */
  small?: boolean;
}

/** An entry among others; pressed, it opens. */
export function EntryButton({ entry, onOpen, small = false }: EntryButtonProps) {
  const { title, rating, rewatch, liked, review } = entry;
  const said = [
    rating === null ? undefined : starWords(rating),
    liked ? "liked" : undefined,
    rewatch ? "again" : undefined,
    review ? "with a review" : undefined,
  ].filter(Boolean);
  return (
    <button
      type="button"
      aria-label={[title.title, ...said].join(", ")}
      onClick={() => onOpen(entry)}
      className={`flex w-full cursor-pointer items-center gap-2 rounded-md text-left transition-colors hover:bg-velvet ${small ? "min-h-6 text-caption" : "min-h-11"}`}
    >
      <span className={small ? "w-6 shrink-0" : "w-11 shrink-0"}>
        <Poster title={title} className="rounded-sm" />
      </span>
      <span className="min-w-0">
        <span className={small ? "line-clamp-2 leading-4" : "line-clamp-2 font-medium"}>
          {title.title}
        </span>
        <span className="block text-caption text-dust">
          {[rating !== null && `★${starDigits(rating)}`, liked && "♥", rewatch && "↻"]
            .filter(Boolean)
            .join(" ")}
        </span>
      </span>
    </button>
  );
}
