import { answerOf, api } from "../../api/client";
import type { Mood } from "../../moods/moods";
import { currentSession, settled } from "../session/session";

/** What the person of this number has said; asked for once, and told by the switch that changes it. */
let said: { user: number; granted: Promise<boolean> } | undefined;

/**
 * The mood, if whoever is here has agreed to be learned from; otherwise none. What is done without a mood
 * teaches nothing about moods, so nobody is learned from who was never asked.
 */
export async function moodToLearnFrom(mood: Mood | undefined): Promise<Mood | undefined> {
  if (!mood) return undefined;
  await settled();
  const session = currentSession();
  if (session.state !== "user") return undefined;
  if (said?.user !== session.user.id) {
    said = { user: session.user.id, granted: ask() };
  }
  return (await said.granted) ? mood : undefined;
}

/** The person here has just decided. */
export function learningDecided(granted: boolean): void {
  const session = currentSession();
  said =
    session.state === "user"
      ? { user: session.user.id, granted: Promise.resolve(granted) }
      : undefined;
}

/** For tests, which have one person after another. */
export function forgetLearning(): void {
  said = undefined;
}

async function ask(): Promise<boolean> {
  try {
    const path = { purpose: "learning" } as const;
    return (await answerOf(api.GET("/api/consents/{purpose}", { params: { path } }))).granted;
  } catch {
    // Who cannot be asked is not learned from; the next page asks again.
    said = undefined;
    return false;
  }
}
