import { Link } from "@tanstack/react-router";
import type { Title } from "../api/types";
import { kindWords, titleRoutes } from "../catalog/kinds";
import { Poster } from "../catalog/Poster";
import { noteInteraction } from "../library/interactions";
import { listed, yearWritten } from "../ui/words";
import { Highlighted } from "./Highlighted";
import { rememberSearch } from "./recentSearches";

interface SearchResultProps {
  title: Title;
  /** What was searched for. */
  query: string;
  /** The words to mark where they stand. */
  marked: string;
}

export function SearchResult({ title, query, marked }: SearchResultProps) {
  const facts = [
    kindWords[title.type].one,
    title.year && yearWritten(title.year),
    listed(title.credits),
  ].filter(Boolean);
  const reasons = tellingReasons(title);
  const quoted = reasons.some(({ kind, text }) => kind === "meaning" && text.includes("“"));
  return (
    <Link
      to={titleRoutes[title.type]}
      params={{ id: String(title.id) }}
      onClick={() => {
        rememberSearch(query);
        noteInteraction(title, "search");
      }}
      className="flex gap-4 rounded-xl p-3 transition-colors hover:bg-velvet focus-visible:bg-velvet"
    >
      <div className="w-16 shrink-0">
        <Poster title={title} />
      </div>
      <div className="min-w-0 self-center">
        <p className="font-display text-lead">
          <Highlighted text={title.title} query={marked} />
        </p>
        {title.original_title && title.original_title !== title.title && (
          <p className="text-dust">
            <Highlighted text={title.original_title} query={marked} />
          </p>
        )}
        <p className="text-caption text-dust first-letter:uppercase">
          <Highlighted text={facts.join(" · ")} query={marked} />
        </p>
        {reasons.length > 0 && (
          <p className="mt-1 max-w-[70ch] text-caption text-marquee">
            {reasons.map(({ text }) => text).join(" · ")}
          </p>
        )}
        {title.overview && !quoted && (
          <p className="mt-1 line-clamp-2 max-w-[70ch] text-caption">{title.overview}</p>
        )}
      </div>
    </Link>
  );
}

/**
 * What all results satisfy stands above them, and what could be said of each of them is said only
 * where there is nothing of its own to say.
 */
function tellingReasons({ reasons = [] }: Title) {
  const some = reasons.filter(({ kind }) => kind !== "constraint");
  const telling = some.filter(({ because }) => because.length > 0);
  return telling.length > 0 ? telling : some.slice(0, 1);
}
