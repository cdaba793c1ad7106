import type { Title } from "../api/types";
import { TitleCard } from "../catalog/TitleCard";
import { quietButton } from "../ui/controls";
import type { Shelf } from "./librarySearch";
import { Stars } from "./Stars";
import { useTitleActions } from "./useTitleActions";

interface LibraryCardProps {
  title: Title;
  shelf: Shelf;
}

const words: Record<Shelf, string> = {
  watchlist: "Take it off",
  history: "Take it off",
  ratings: "Take it back",
  hidden: "Show it again",
};

/** A title in one's library, with the one thing that is done there most, always in sight. */
export function LibraryCard({ title, shelf }: LibraryCardProps) {
  const actions = useTitleActions(title);
  const rated = shelf === "ratings";
  return (
    <div className="flex h-full flex-col justify-between">
      <TitleCard title={title} bare={rated || shelf === "hidden"} />
      <div className="mt-2">
        {rated && (
          <Stars
            label={`Rate ${title.title}`}
            value={actions.rating}
            onRate={actions.rate}
            starClassName="w-6"
          />
        )}
        <button
          type="button"
          aria-label={`${words[shelf]}: ${title.title}`}
          className={`${quietButton} mt-1 w-full px-2 text-caption`}
          onClick={() => (rated ? actions.rate(null) : actions.take(shelf))}
        >
          {words[shelf]}
        </button>
      </div>
    </div>
  );
}
