import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api, done } from "../api/client";
import { personal } from "../api/personal";
import type { ListWish, Title, TitleList } from "../api/types";

const lists = [...personal, "lists"];
export const titlesPerPage = 100;

export function listsQuery() {
  return queryOptions({
    queryKey: [...lists, "all"],
    queryFn: async ({ signal }) => (await answerOf(api.GET("/api/lists", { signal }))).items,
  });
}

/** All of one's lists, and which of them hold a title. */
export function listsWithQuery(titleId: number) {
  return queryOptions({
    queryKey: [...lists, "with", titleId],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/lists", { params: { query: { item_id: titleId } }, signal })),
  });
}

export function listQuery(id: number) {
  return queryOptions({
    queryKey: [...lists, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/lists/{id}", { params: { path: { id } }, signal })),
  });
}

export function entriesQuery(id: number, page: number) {
  return queryOptions({
    queryKey: [...lists, id, "entries", page],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/lists/{id}/entries", {
          params: { path: { id }, query: { page, size: titlesPerPage } },
          signal,
        }),
      ),
  });
}

/** A list of somebody else, by its link. */
export function sharedListQuery(link: string, page: number) {
  return queryOptions({
    queryKey: ["shared-list", link, page],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET("/api/shared-lists/{link}", {
          params: { path: { link }, query: { page, size: titlesPerPage } },
          signal,
        }),
      ),
  });
}

export async function makeList(client: QueryClient, wish: ListWish): Promise<TitleList> {
  const made = await answerOf(api.POST("/api/lists", { body: wish }));
  await client.invalidateQueries({ queryKey: lists });
  return made;
}

export async function changeList(client: QueryClient, id: number, wish: ListWish) {
  const changed = await answerOf(
    api.PUT("/api/lists/{id}", { params: { path: { id } }, body: wish }),
  );
  client.setQueryData(listQuery(id).queryKey, changed);
  await client.invalidateQueries({ queryKey: listsQuery().queryKey });
  return changed;
}

export async function deleteList(client: QueryClient, id: number): Promise<void> {
  await done(api.DELETE("/api/lists/{id}", { params: { path: { id } } }));
  client.removeQueries({ queryKey: [...lists, id] });
  await client.invalidateQueries({ queryKey: listsQuery().queryKey });
}

/** Puts a title into a list, or takes it out. */
export async function setInList(
  client: QueryClient,
  id: number,
  { id: titleId }: Pick<Title, "id">,
  inside: boolean,
): Promise<void> {
  const params = { path: { id, item_id: titleId } };
  await done(
    inside
      ? api.PUT("/api/lists/{id}/entries/{item_id}", { params, body: {} })
      : api.DELETE("/api/lists/{id}/entries/{item_id}", { params }),
  );
  await client.invalidateQueries({ queryKey: lists });
}

/** Notes something about a title in a list, or gives it another place. */
export async function changeEntry(
  client: QueryClient,
  id: number,
  titleId: number,
  change: { note?: string; place?: number },
): Promise<void> {
  const params = { path: { id, item_id: titleId } };
  await done(api.PUT("/api/lists/{id}/entries/{item_id}", { params, body: change }));
  await client.invalidateQueries({ queryKey: [...lists, id] });
}
