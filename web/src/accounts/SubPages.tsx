import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";

interface SubPagesProps {
  title: string;
  /** Links to the pages inside, in order. */
  links: ReactNode;
  /** Under the links, where there is room beside the page. */
  aside?: ReactNode;
}

export const subPageLink =
  "flex min-h-11 shrink-0 items-center rounded-lg px-3 whitespace-nowrap text-dust transition-colors hover:text-screen aria-[current=page]:bg-seam/60 aria-[current=page]:font-medium aria-[current=page]:text-screen";

/** Pages that belong together: their names at the side, on a phone in a row above. */
export function SubPages({ title, links, aside }: SubPagesProps) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  // On a phone the row of names may be longer than the screen is wide.
  useEffect(() => {
    const here = nav.current?.querySelector("[aria-current=page]");
    here?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [pathname]);

  return (
    <div className="mx-auto grid max-w-5xl gap-x-10 gap-y-6 py-6 md:grid-cols-[12rem_1fr] md:py-10">
      <p className="font-display text-title md:col-span-2">{title}</p>
      <div className="min-w-0">
        <nav
          ref={nav}
          aria-label={title}
          className="-mx-4 flex scrollbar-none gap-1 overflow-x-auto px-4 py-1 md:sticky md:top-20 md:mx-0 md:flex-col md:overflow-visible md:px-0 md:py-0"
        >
          {links}
          {aside}
        </nav>
      </div>
      <div className="min-w-0 space-y-6">
        <Outlet />
      </div>
    </div>
  );
}
