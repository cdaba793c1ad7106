import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api, done } from "../api/client";
import { personal } from "../api/personal";
import type { DiaryEntry, Title, Watching } from "../api/types";
import { libraryKey, markKey, rowsKey } from "../library/keys";

const diary = [...personal, "diary"];
const likes = [...personal, "like"];

/** A month of one's diary, and where the nearest others are. */
export function monthQuery(month: string) {
  return queryOptions({
    queryKey: [...diary, "month", month],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/diary/months/{month}", { params: { path: { month } }, signal })),
  });
}

/** What one wrote about a title. */
export function entriesOfQuery(titleId: number) {
  return queryOptions({
    queryKey: [...diary, "title", titleId],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/diary", { params: { query: { item_id: titleId } }, signal })),
  });
}

export function likeQuery({ type, id }: Pick<Title, "type" | "id">) {
  return queryOptions({
    queryKey: [...likes, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/likes/{type}/{id}", { params: { path: { type, id } }, signal })),
  });
}

/** Writes an entry down, or replaces one. */
export async function keepEntry(
  client: QueryClient,
  title: Pick<Title, "type" | "id">,
  watching: Watching,
  known?: DiaryEntry,
): Promise<DiaryEntry> {
  const kept = await answerOf(
    known
      ? api.PUT("/api/diary/{id}", { params: { path: { id: known.id } }, body: watching })
      : api.POST("/api/diary", {
          body: { item_type: title.type, item_id: title.id, ...watching },
        }),
  );
  await outdate(client, title.id);
  return kept;
}

export async function deleteEntry(client: QueryClient, { id, title }: DiaryEntry): Promise<void> {
  await done(api.DELETE("/api/diary/{id}", { params: { path: { id } } }));
  await outdate(client, title.id);
}

export async function setLiked(
  client: QueryClient,
  { type, id }: Pick<Title, "type" | "id">,
  liked: boolean,
): Promise<void> {
  const params = { path: { type, id } };
  await done(
    liked
      ? api.PUT("/api/likes/{type}/{id}", { params })
      : api.DELETE("/api/likes/{type}/{id}", { params }),
  );
  client.setQueryData(likeQuery({ type, id }).queryKey, { liked });
}

/** An entry puts its title into the history and may rate it. */
async function outdate(client: QueryClient, titleId: number): Promise<void> {
  void client.invalidateQueries({ queryKey: [...markKey, titleId] });
  void client.invalidateQueries({ queryKey: libraryKey, refetchType: "none" });
  void client.invalidateQueries({ queryKey: rowsKey, refetchType: "none" });
  void client.invalidateQueries({ queryKey: [...personal, "statistics"] });
  void client.invalidateQueries({ queryKey: likes });
  await client.invalidateQueries({ queryKey: diary });
}
