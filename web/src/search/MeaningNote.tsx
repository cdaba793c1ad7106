import { textLink } from "../ui/controls";
import { count } from "../ui/words";
import type { Results } from "./useResults";

interface MeaningNoteProps {
  results: Results;
  onRetry: () => void;
}

/** What search by meaning could not do just now. */
export function MeaningNote({ results: { meant, meaningFailed }, onRetry }: MeaningNoteProps) {
  if (meaningFailed) {
    return (
      <p role="alert" className="mb-4 max-w-[70ch] text-dust">
        Search by meaning does not answer just now. These were found by their words.{" "}
        <button type="button" className={`${textLink} min-h-11 cursor-pointer`} onClick={onRetry}>
          Try again
        </button>
      </p>
    );
  }
  const note = meant && stillReading(meant.indexed);
  return note ? <p className="mb-4 max-w-[70ch] text-caption text-dust">{note}</p> : null;
}

interface Indexed {
  titles: number;
  embedded: number;
}

export function stillReading({ titles, embedded }: Indexed): string | undefined {
  if (embedded >= titles) return undefined;
  if (embedded === 0) {
    return `None of the ${count(titles)} titles has been read for its meaning yet. Until then they are found by their words.`;
  }
  return `${count(embedded)} of ${count(titles)} titles read for their meaning so far. The others are found by their words.`;
}
