import { Link } from "@tanstack/react-router";
import { subPageLink } from "../accounts/SubPages";

/** The ways through what is one's own. */
export function LibraryNav() {
  return (
    <nav
      aria-label="Yours"
      className="-mx-4 flex scrollbar-none gap-1 overflow-x-auto px-4 md:mx-0 md:px-0"
    >
      <Link to="/library" activeOptions={{ includeSearch: false }} className={subPageLink}>
        Shelves
      </Link>
      <Link to="/diary" activeOptions={{ includeSearch: false }} className={subPageLink}>
        Diary
      </Link>
      <Link to="/lists" className={subPageLink}>
        Lists
      </Link>
      <Link to="/statistics" activeOptions={{ includeSearch: false }} className={subPageLink}>
        Statistics
      </Link>
      <Link to="/tonight" className={subPageLink}>
        Tonight
      </Link>
    </nav>
  );
}
