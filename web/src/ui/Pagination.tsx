import type { ReactNode } from "react";
import { NextIcon, PreviousIcon } from "./icons";
import { pagesShown } from "./pages";

/** What a link to a page looks like and is called; the place itself knows where it leads. */
export interface PageLinkProps {
  page: number;
  "aria-label": string;
  "aria-current": "page" | undefined;
  className: string;
  children: ReactNode;
}

interface PaginationProps {
  page: number;
  pages: number;
  link: (props: PageLinkProps) => ReactNode;
}

const cell =
  "grid h-11 min-w-11 place-items-center rounded-lg px-2 transition-colors hover:bg-velvet aria-[current=page]:bg-marquee aria-[current=page]:font-medium aria-[current=page]:text-on-marquee";

export function Pagination({ page, pages, link }: PaginationProps) {
  if (pages <= 1) return null;

  function linkTo(target: number, label: string, children: ReactNode, current = false) {
    return link({
      page: target,
      "aria-label": label,
      "aria-current": current ? "page" : undefined,
      className: cell,
      children,
    });
  }

  return (
    <nav aria-label="Pages" className="mt-10 flex flex-wrap items-center justify-center gap-1">
      {page > 1 && linkTo(page - 1, "Previous page", <PreviousIcon />)}
      {pagesShown(page, pages).map((shown, index) =>
        shown === "gap" ? (
          <span key={`gap${index}`} aria-hidden className="px-1 text-dust">
            …
          </span>
        ) : (
          <span key={shown}>{linkTo(shown, `Page ${shown}`, shown, shown === page)}</span>
        ),
      )}
      {page < pages && linkTo(page + 1, "Next page", <NextIcon />)}
    </nav>
  );
}
