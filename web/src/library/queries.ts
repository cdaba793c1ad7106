import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { ListOf, Title } from "../api/types";
import { libraryKey } from "./keys";
import type { LibrarySearch } from "./librarySearch";

export const titlesPerPage = 24;

/** A page of one's library: the titles, however the server wraps them. */
export function shelfQuery({ shelf, type, page }: LibrarySearch) {
  const query = { type, page, size: titlesPerPage };
  return queryOptions({
    queryKey: [...libraryKey, shelf, query],
    queryFn: async ({ signal }): Promise<ListOf<Title>> => {
      if (shelf !== "ratings") {
        const params = { path: { shelf }, query };
        return answerOf(api.GET("/api/library/{shelf}", { params, signal }));
      }
      const rated = await answerOf(api.GET("/api/ratings/my", { params: { query }, signal }));
      return { ...rated, items: rated.items.flatMap(({ title }) => title ?? []) };
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** How many titles the person has rated. */
export function ratingCountQuery() {
  return queryOptions({
    queryKey: [...libraryKey, "rating-count"],
    queryFn: async ({ signal }) => {
      const params = { query: { size: 1 } };
      return (await answerOf(api.GET("/api/ratings/my", { params, signal }))).total;
    },
  });
}
