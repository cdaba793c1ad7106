import { Link } from "@tanstack/react-router";
import { AccountEntry } from "../accounts/entry/AccountEntry";
import { MoodLink } from "../moods/MoodLink";
import { SearchField } from "../search/SearchField";
import { ThemeSwitch } from "./ThemeSwitch";
import { Wordmark } from "./Wordmark";

const item =
  "flex min-h-11 items-center gap-2 rounded-lg px-3 text-dust transition-colors hover:text-screen aria-[current=page]:text-screen";

export function Header() {
  return (
    <header className="sticky top-0 z-30 border-b border-seam bg-ink/92 backdrop-blur-md">
      <div className="page-width flex h-16 items-center gap-4 lg:gap-6">
        <Wordmark />
        <SearchField />
        <nav aria-label="Main" className="ml-auto hidden shrink-0 items-center md:flex">
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={item}>
            Home
          </Link>
          <Link to="/browse" activeOptions={{ includeSearch: false }} className={item}>
            Browse
          </Link>
          <MoodLink className={item} iconClassName="size-5" />
          <Link to="/library" activeOptions={{ includeSearch: false }} className={item}>
            Library
          </Link>
          <Link to="/lab" activeOptions={{ includeSearch: false }} className={item}>
            Lab
          </Link>
          <ThemeSwitch className={item} />
          <AccountEntry className={item} />
        </nav>
      </div>
    </header>
  );
}
