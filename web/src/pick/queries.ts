import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { answerOf, api, done } from "../api/client";
import { personal } from "../api/personal";
import type { Pick, PickWish } from "../api/types";

const picks = [...personal, "picks"];
/** Others answer and vote on their own devices. */
const lookAgainMs = 4000;

export function picksQuery() {
  return queryOptions({
    queryKey: [...picks, "all"],
    queryFn: async ({ signal }) => (await answerOf(api.GET("/api/picks", { signal }))).items,
    refetchInterval: lookAgainMs * 3,
  });
}

export function pickQuery(id: number) {
  return queryOptions({
    queryKey: [...picks, id],
    queryFn: ({ signal }) =>
      answerOf(api.GET("/api/picks/{id}", { params: { path: { id } }, signal })),
    refetchInterval: (query) => (isWaiting(query.state.data) ? lookAgainMs : false),
  });
}

/** Whether something can happen that is not done here. */
function isWaiting(pick: Pick | undefined): boolean {
  return (
    pick !== undefined &&
    pick.state !== "decided" &&
    pick.people.some(({ may_vote: mayVote, finished, presence }) => {
      const here = mayVote && presence === "in";
      return presence !== "out" && !here && !finished;
    })
  );
}

export async function beginPick(client: QueryClient, wish: PickWish): Promise<Pick> {
  return keep(client, await answerOf(api.POST("/api/picks", { body: wish })));
}

/** Takes part, or does not. */
export async function answerPick(client: QueryClient, id: number, agree: boolean): Promise<void> {
  const params = { path: { id } };
  await done(api.POST("/api/picks/{id}/answer", { params, body: { agree } }));
  await client.invalidateQueries({ queryKey: picks });
}

export async function startPick(client: QueryClient, id: number): Promise<Pick> {
  const params = { path: { id } };
  return keep(client, await answerOf(api.POST("/api/picks/{id}/start", { params })));
}

export async function votePick(
  client: QueryClient,
  { id }: Pick,
  person: number,
  vote: { item_id: number; yes: boolean },
): Promise<Pick> {
  const params = { path: { id } };
  const body = { person, votes: [vote] };
  return keep(client, await answerOf(api.PUT("/api/picks/{id}/votes", { params, body })));
}

export async function decidePick(client: QueryClient, id: number): Promise<Pick> {
  const params = { path: { id } };
  return keep(client, await answerOf(api.POST("/api/picks/{id}/decide", { params })));
}

export async function deletePick(client: QueryClient, id: number): Promise<void> {
  await done(api.DELETE("/api/picks/{id}", { params: { path: { id } } }));
  client.removeQueries({ queryKey: [...picks, id] });
  await client.invalidateQueries({ queryKey: picks });
}

function keep(client: QueryClient, pick: Pick): Pick {
  client.setQueryData(pickQuery(pick.id).queryKey, pick);
  void client.invalidateQueries({ queryKey: picksQuery().queryKey });
  return pick;
}
