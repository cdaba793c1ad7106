import type { TitleDetail } from "../api/types";
import { TitleActions } from "../library/TitleActions";
import { quietButton } from "../ui/controls";
import { PlayIcon } from "../ui/icons";
import { languageTag } from "../ui/words";
import { GenreLinks } from "./GenreLinks";
import { PeopleList } from "./PeopleList";
import { Poster } from "./Poster";
import { Rating } from "./Rating";
import { titleFacts } from "./titleFacts";
import { titleGrid } from "./titleGrid";

/** Imported tags run to dozens; the first ones come from the most trusted source. */
const mostKeywords = 12;

/** Whether the address is a trailer's own, not one of a search for it. */
function isFound(trailer: string): boolean {
  return trailer.startsWith("https://www.youtube.com/watch?");
}

export function TitleArticle({ title }: { title: TitleDetail }) {
  const facts = titleFacts(title);
  return (
    <article className={titleGrid}>
      <div className="mx-auto w-56 md:w-full">
        <Poster title={title} eager className="rounded-xl shadow-2xl" />
      </div>
      <div className="min-w-0">
        <h1 className="font-display text-title text-balance md:text-display">{title.title}</h1>
        {title.original_title && title.original_title !== title.title && (
          <p
            className="mt-1 text-lead text-dust"
            lang={title.languages[0] && languageTag(title.languages[0])}
          >
            {title.original_title}
          </p>
        )}
        {facts.length > 0 && <p className="mt-3 text-dust">{facts.join(" · ")}</p>}
        <Rating value={title.rating} votes={title.rating_count} />
        <TitleActions title={title} />
        <GenreLinks type={title.type} genres={title.genres} />
        {title.overview && <p className="mt-6 max-w-[70ch] text-lead">{title.overview}</p>}
        {title.trailer_url && (
          <a
            href={title.trailer_url}
            target="_blank"
            rel="noopener noreferrer"
            className={`${quietButton} mt-6`}
          >
            <PlayIcon />
            {isFound(title.trailer_url)
              ? "Watch the trailer on YouTube"
              : "Find the trailer on YouTube"}
            <span className="sr-only">(opens a new tab)</span>
          </a>
        )}
        <PeopleList people={title.people} />
        {title.keywords.length > 0 && (
          <div className="mt-6">
            <h2 className="text-caption text-dust">About</h2>
            <p className="mt-1 max-w-[70ch]">{title.keywords.slice(0, mostKeywords).join(", ")}</p>
          </div>
        )}
      </div>
    </article>
  );
}
