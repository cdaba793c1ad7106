import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api, done } from "../api/client";
import { personal } from "../api/personal";
import type { Decision, LibraryImport } from "./types";

export const importsKey = [...personal, "imports"] as const;
const feedKey = [...personal, "feed"] as const;
const matchingMs = 600;

export function importsQuery() {
  return queryOptions({
    queryKey: [...importsKey, "list"],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/library/imports", { params: { query: { size: 100 } }, signal })),
    staleTime: 0,
  });
}

/** Asks again and again while the server looks for the titles. */
export function importQuery(id: number) {
  return queryOptions({
    queryKey: [...importsKey, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/library/imports/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === "matching" ? matchingMs : false),
    staleTime: 0,
  });
}

export const titlesPerPage = 20;

export function importTitlesQuery(id: number, decision: Decision, page: number) {
  return queryOptions({
    queryKey: [...importsKey, id, decision, page],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/library/imports/{id}/titles", {
          params: { path: { id }, query: { decision, page, size: titlesPerPage } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Sends a file as it is. */
export function sendFile(file: File): Promise<LibraryImport> {
  return answerOf(
    api.POST("/api/library/imports", {
      params: { query: { name: file.name } },
      headers: { "Content-Type": "application/octet-stream" },
      body: file as never,
      bodySerializer: (body) => body as never,
    }),
  );
}

export function chooseTitle(id: number, place: number, itemId: number | null) {
  return answerOf(
    api.PUT("/api/library/imports/{id}/titles/{place}", {
      params: { path: { id, place } },
      body: { item_id: itemId },
    }),
  );
}

export function chooseLikeliest(id: number) {
  return answerOf(api.POST("/api/library/imports/{id}/likeliest", { params: { path: { id } } }));
}

export function applyImport(id: number) {
  return answerOf(api.POST("/api/library/imports/{id}/apply", { params: { path: { id } } }));
}

export function undoImport(id: number) {
  return answerOf(api.POST("/api/library/imports/{id}/undo", { params: { path: { id } } }));
}

export function lookAgain(id: number) {
  return answerOf(api.POST("/api/library/imports/{id}/match", { params: { path: { id } } }));
}

export function forgetImport(id: number) {
  return done(api.DELETE("/api/library/imports/{id}", { params: { path: { id } } }));
}

export function feedQuery() {
  return queryOptions({
    queryKey: feedKey,
    queryFn: ({ signal }) => answerOf(api.GET("/api/library/feed", { signal })),
  });
}

export async function openFeed(queryClient: QueryClient) {
  const addresses = await answerOf(api.POST("/api/library/feed"));
  await queryClient.invalidateQueries({ queryKey: feedKey });
  return addresses;
}

export async function closeFeed(queryClient: QueryClient): Promise<void> {
  await done(api.DELETE("/api/library/feed"));
  await queryClient.invalidateQueries({ queryKey: feedKey });
}

/** What an import changes is shown in many places: everything of one's own is asked for anew. */
export function libraryChanged(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: personal });
}
