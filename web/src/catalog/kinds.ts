import type { TitleType } from "../api/types";

/** What the two kinds of titles are called. */
export const kindWords = {
  movie: { one: "film", many: "films", Many: "Films" },
  book: { one: "book", many: "books", Many: "Books" },
} as const satisfies Record<TitleType, Record<"one" | "many" | "Many", string>>;

export const kindOptions = [
  { value: "movie", label: "Films" },
  { value: "book", label: "Books" },
] as const;

export const titleRoutes = { movie: "/movies/$id", book: "/books/$id" } as const;

export function otherKind(type: TitleType): TitleType {
  return type === "movie" ? "book" : "movie";
}
