import type { Shelf } from "./librarySearch";

interface ShelfWords {
  name: string;
  about: string;
  empty: string;
  todo: string;
}

export const shelfWords: Record<Shelf, ShelfWords> = {
  watchlist: {
    name: "Watchlist",
    about: "What you want to watch or read. A title leaves it when you rate it.",
    empty: "Nothing on your watchlist yet",
    todo: "Press the bookmark on a film or book, and it waits for you here.",
  },
  history: {
    name: "History",
    about: "What you have watched or read, newest first.",
    empty: "Nothing in your history yet",
    todo: "What you rate or finish comes here by itself.",
  },
  ratings: {
    name: "Ratings",
    about: "What you rated, newest first. Change a rating on the spot.",
    empty: "You have not rated anything yet",
    todo: "A handful of ratings is enough for rows of your own.",
  },
  hidden: {
    name: "Hidden",
    about: "What you are not interested in. It stays out of every row until you show it again.",
    empty: "You have hidden nothing",
    todo: "“Not interested” on a card brings a title here.",
  },
};
