import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * A page change moves focus to the page, so that a screen reader reads on from there. Not when
 * someone is typing a search, and not for a hash, which names a place of its own.
 */
export function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const arrivedFrom = useRef(pathname);

  useEffect(() => {
    if (arrivedFrom.current === pathname) return;
    arrivedFrom.current = pathname;
    if (document.activeElement?.id === "search" || window.location.hash !== "") return;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return main;
}
