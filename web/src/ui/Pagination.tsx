import { Link } from "@tanstack/react-router";
import { changed, type BrowseSearch } from "./browseSearch";
import { NextIcon, PreviousIcon } from "../ui/icons";

interface PaginationProps {
  search: BrowseSearch;
  pages: number;
}

const cell =
  "grid h-11 min-w-11 place-items-center rounded-lg px-2 transition-colors hover:bg-velvet aria-[current=page]:bg-marquee aria-[current=page]:font-medium aria-[current=page]:text-on-marquee";

export function Pagination({ search, pages }: PaginationProps) {
  if (pages <= 1) return null;
  const { page } = search;
  return (
    <nav aria-label="Pages" className="mt-10 flex flex-wrap items-center justify-center gap-1">
      {page > 1 && (
        <PageLink search={search} page={page - 1} label="Previous page">
          <PreviousIcon />
        </PageLink>
      )}
      {pagesShown(page, pages).map((shown, index) =>
        shown === "gap" ? (
          <span key={`gap${index}`} aria-hidden className="px-1 text-dust">
            …
          </span>
        ) : (
          <PageLink key={shown} search={search} page={shown} label={`Page ${shown}`}>
            {shown}
          </PageLink>
        ),
      )}
      {page < pages && (
        <PageLink search={search} page={page + 1} label="Next page">
          <NextIcon />
        </PageLink>
      )}
    </nav>
  );
}

interface PageLinkProps {
  search: BrowseSearch;
  page: number;
  label: string;
  children: React.ReactNode;
}

function PageLink({ search, page, label, children }: PageLinkProps) {
  const current = page === search.page && label.startsWith("Page");
  return (
    <Link
      to="/browse"
      search={changed(search, { page })}
      aria-label={label}
      aria-current={current ? "page" : undefined}
      className={cell}
    >
      {children}
    </Link>
  );
}

/** The first, the last, and the ones around the current page. */
export function pagesShown(page: number, pages: number): (number | "gap")[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((one, other) => one - other);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? 0;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? (["gap", n] as const) : [n];
  });
}
