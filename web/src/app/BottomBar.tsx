import { Link } from "@tanstack/react-router";
import { AccountTab } from "../accounts/entry/AccountEntry";
import { MoodLink } from "../moods/MoodLink";
import { BrowseIcon, HomeIcon, LibraryIcon, SearchIcon } from "../ui/icons";

const item =
  "flex h-full flex-col items-center justify-center gap-1 text-caption text-dust aria-[current=page]:text-screen";

/** The header's links where the thumb is, on a phone. */
export function BottomBar() {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-seam bg-ink/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-md md:hidden"
    >
      <div className="grid h-16 grid-cols-6">
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={item}>
          <HomeIcon className="size-6" />
          Home
        </Link>
        <Link to="/browse" activeOptions={{ includeSearch: false }} className={item}>
          <BrowseIcon className="size-6" />
          Browse
        </Link>
        <Link
          to="/search"
          activeOptions={{ includeSearch: false }}
          className={item}
          onClick={() => document.getElementById("search")?.focus()}
        >
          <SearchIcon className="size-6" />
          Search
        </Link>
        <MoodLink className={item} iconClassName="size-6" />
        <Link to="/library" activeOptions={{ includeSearch: false }} className={item}>
          <LibraryIcon className="size-6" />
          Library
        </Link>
        <AccountTab className={item} />
      </div>
    </nav>
  );
}
