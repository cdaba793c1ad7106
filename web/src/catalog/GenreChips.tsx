import type { FacetCount } from "../api/types";
import { count } from "../ui/words";

interface GenreChipsProps {
  genres: FacetCount[] | undefined;
  chosen: string | undefined;
  onChoose: (genre: string | undefined) => void;
}

const chip =
  "inline-flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-4 whitespace-nowrap transition-colors";

/** The genres with how many titles each has; pressing the chosen one opens it up again. */
export function GenreChips({ genres, chosen, onChoose }: GenreChipsProps) {
  if (!genres) return <ChipSkeletons />;
  const listed = withChosen(genres, chosen);
  return (
    <div
      role="group"
      aria-label="Genre"
      className="-mx-4 flex scrollbar-none gap-2 overflow-x-auto px-4 py-0.5 md:mx-0 md:flex-wrap md:px-0"
    >
      {listed.map(({ value, count: titles }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? undefined : value)}
          className={`${chip} border-dust/80 hover:border-screen aria-pressed:border-marquee aria-pressed:bg-marquee aria-pressed:text-on-marquee`}
        >
          {value}
          <span className={value === chosen ? "text-caption" : "text-caption text-dust"}>
            {count(titles)}
          </span>
        </button>
      ))}
    </div>
  );
}

function ChipSkeletons() {
  return (
    <div aria-hidden className="flex gap-2 overflow-hidden py-0.5 md:flex-wrap">
      {Array.from({ length: 18 }, (_, index) => (
        <span key={index} className="h-11 w-30 shrink-0 rounded-full bg-seam/60" />
      ))}
    </div>
  );
}

/** A genre that came by the address stays visible, even if no title has it. */
function withChosen(genres: FacetCount[], chosen: string | undefined): FacetCount[] {
  if (chosen === undefined || genres.some(({ value }) => value === chosen)) return genres;
  return [{ value: chosen, count: 0 }, ...genres];
}
