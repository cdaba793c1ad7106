import type { Segment, ViewingSession } from "../types";

/** What the socket of a session says, as far as the timeline cares. */
export type LiveMessage =
  ({ type: "prediction" } & Segment) | { type: "state"; state: ViewingSession["state"] };

/** A message as it came; undefined for what is none of ours. */
export function readMessage(text: unknown): LiveMessage | undefined {
  if (typeof text !== "string") return undefined;
  const message = JSON.parse(text) as { type?: unknown };
  return message.type === "prediction" || message.type === "state"
    ? (message as LiveMessage)
    : undefined;
}
