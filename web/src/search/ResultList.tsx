import { Link } from "@tanstack/react-router";
import type { Title } from "../api/types";
import { quietButton, textLink } from "../ui/controls";
import { SearchResult } from "./SearchResult";
import { resultListProps } from "./resultFocus";
import type { SearchParams } from "./searchParams";
import type { Results } from "./useResults";

interface ResultListProps {
  search: SearchParams;
  results: Results;
}

/** One list: what was named, then what is meant. */
export function ResultList({ search, results }: ResultListProps) {
  const { q, type } = search;
  const { named, moreNamed, meant, stale } = results;
  const above = new Set(named.map(({ id }) => id));
  const others = meant?.items.filter(({ id }) => !above.has(id)) ?? [];
  const split = meant !== undefined && named.length > 0 && others.length > 0;
  return (
    <div {...resultListProps(q)} aria-busy={stale} className="-mx-3">
      {split && <GroupHeading>By name</GroupHeading>}
      {named.length > 0 && <Group titles={named} q={q} marked={q} />}
      {moreNamed && (
        <Link to="/search" search={{ q, type }} className={`${textLink} mx-3 inline-block py-2.5`}>
          All found by name
        </Link>
      )}
      {split && <GroupHeading>By meaning</GroupHeading>}
      {/* The small words of a wish stand everywhere; its reasons say more. */}
      {others.length > 0 && <Group titles={others} q={q} marked="" />}
      {search.by === undefined && (
        <p className="mx-3 mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-seam pt-6 text-dust">
          Not a title or a name?
          <Link to="/search" search={{ q, type, by: "meaning" }} className={quietButton}>
            Search by meaning
          </Link>
        </p>
      )}
    </div>
  );
}

function GroupHeading({ children }: { children: string }) {
  return <h2 className="mx-3 mt-6 mb-2 font-display text-heading first:mt-0">{children}</h2>;
}

function Group({ titles, q, marked }: { titles: Title[]; q: string; marked: string }) {
  return (
    <ul>
      {titles.map((title) => (
        <li key={`${title.type}${title.id}`}>
          <SearchResult title={title} query={q} marked={marked} />
        </li>
      ))}
    </ul>
  );
}
