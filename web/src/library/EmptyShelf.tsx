import { Link } from "@tanstack/react-router";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";
import type { LibrarySearch } from "./librarySearch";
import { shelfWords } from "./shelfWords";

/** A part of the library with nothing in it: what brings something here, and one way on. */
export function EmptyShelf({ search: { shelf, type } }: { search: LibrarySearch }) {
  const { empty, todo } = shelfWords[shelf];
  if (type !== "all") {
    return (
      <Notice
        title={type === "movie" ? "No films here" : "No books here"}
        action={
          <Link to="/library" search={{ shelf }} className={primaryButton}>
            Show films and books
          </Link>
        }
      >
        <p>There may be some of the other kind.</p>
      </Notice>
    );
  }
  return (
    <Notice title={empty} action={<WayOn shelf={shelf} />}>
      <p>{todo}</p>
    </Notice>
  );
}

function WayOn({ shelf }: Pick<LibrarySearch, "shelf">) {
  if (shelf === "ratings") {
    return (
      <Link to="/welcome" className={primaryButton}>
        Rate a few
      </Link>
    );
  }
  return (
    <Link to="/" className={primaryButton}>
      Find something
    </Link>
  );
}
