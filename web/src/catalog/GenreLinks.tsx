import { Link } from "@tanstack/react-router";
import type { TitleType } from "../api/types";

interface GenreLinksProps {
  type: TitleType;
  genres: string[];
}

export function GenreLinks({ type, genres }: GenreLinksProps) {
  if (genres.length === 0) return null;
  return (
    <ul aria-label="Genres" className="mt-4 flex flex-wrap gap-2">
      {genres.map((genre) => (
        <li key={genre}>
          <Link
            to="/browse"
            search={{ type, genre }}
            className="inline-flex min-h-11 items-center rounded-full border border-dust/80 px-4 transition-colors hover:border-screen"
          >
            {genre}
          </Link>
        </li>
      ))}
    </ul>
  );
}
