import { StarIcon } from "../ui/icons";
import { count, rating } from "../ui/words";

interface RatingProps {
  value: number | null;
  votes: number;
}

/** The catalogue's vote average; nothing at all when nobody has voted. */
export function Rating({ value, votes }: RatingProps) {
  if (value === null || votes === 0) return null;
  return (
    <p className="mt-3 flex items-center gap-2">
      <StarIcon className="size-5 text-marquee" />
      <span>
        <span className="text-lead font-semibold">{rating(value)}</span>
        <span className="text-dust">
          {" "}
          of 10, from {count(votes)} {votes === 1 ? "vote" : "votes"}
        </span>
      </span>
    </p>
  );
}
