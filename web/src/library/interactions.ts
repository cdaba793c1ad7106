import { currentSession, settled } from "../accounts/session/session";
import { api } from "../api/client";
import type { Interaction, InteractionKind, Title } from "../api/types";
import type { Mood } from "../moods/moods";

/** What an interaction is about: a title, and the mood chosen on the page where there is one. */
export function interactionWith(
  title: Pick<Title, "type" | "id">,
  kind: InteractionKind,
  mood?: Mood,
): Interaction {
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
  void send(interactionWith(title, kind, mood)).catch(() => undefined);
}

async function send(body: Interaction): Promise<void> {
  await settled();
  if (currentSession().state !== "user") return;
  await api.POST("/api/interactions", { body, keepalive: true });
}
