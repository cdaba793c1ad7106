import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../api/client";
import type { TitleType } from "../api/types";
import type { BrowseSearch } from "./browseSearch";

export const pageSize = 24;

const paths = { movie: "/api/movies", book: "/api/books" } as const;
const detailPaths = { movie: "/api/movies/{id}", book: "/api/books/{id}" } as const;

export function titlesQuery({ type, ...filters }: BrowseSearch, size = pageSize) {
  const query = { ...filters, size };
  return queryOptions({
    queryKey: ["titles", type, query],
    queryFn: ({ signal }) => answerOf(api.GET(paths[type], { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function facetsQuery(type: TitleType) {
  return queryOptions({
    queryKey: ["facets", type],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/catalog/facets", { params: { query: { type } }, signal })),
    staleTime: 10 * 60_000,
  });
}

export function titleQuery(type: TitleType, id: number) {
  return queryOptions({
    queryKey: ["title", type, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET(detailPaths[type], { params: { path: { id } }, signal })),
  });
}
