import { moodToLearnFrom } from "../accounts/privacy/learning";
import { currentSession, settled } from "../accounts/session/session";
import { api } from "../api/client";
import type { Interaction, InteractionKind, Title } from "../api/types";
import type { Mood } from "../moods/moods";

/**
 * What an interaction is about: a title, and the mood chosen on the page where there is one, if that may be
 * learned from.
 */
export async function interactionWith(
  title: Pick<Title, "type" | "id">,
  kind: InteractionKind,
  chosen?: Mood,
): Promise<Interaction> {
  const mood = await moodToLearnFrom(chosen);
  return { item_type: title.type, item_id: title.id, kind, ...(mood && { mood }) };
}

/**
 * Tells the server what somebody looked at, so that the next choice is better. Only of people with
 * an account; nobody waits for it, and nothing is said when it does not arrive.
 */
export function noteInteraction(
  title: Pick<Title, "type" | "id">,
  kind: InteractionKind,
  mood?: Mood,
): void {
  void send(title, kind, mood).catch(() => undefined);
}

async function send(
  title: Pick<Title, "type" | "id">,
  kind: InteractionKind,
  mood: Mood | undefined,
): Promise<void> {
  await settled();
  if (currentSession().state !== "user") return;
  const body = await interactionWith(title, kind, mood);
  await api.POST("/api/interactions", { body, keepalive: true });
}
