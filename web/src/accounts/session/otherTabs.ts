import type { SignIn } from "../../api/types";
import type { GuestReason } from "./session";

/** What tabs of this browser tell each other. It stays in memory: a channel keeps nothing. */
export type News = { kind: "signed-in"; answer: SignIn } | { kind: "ended"; why: GuestReason };

const name = "moodreel.session";
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);

export function tellOtherTabs(news: News): void {
  channel?.postMessage(news);
}

export function onNews(listener: (news: News) => void): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<News>) => listener(data));
}

/**
 * Runs one task at a time in all tabs together. Plain http beyond this machine has no locks; the
 * server takes a token that two tabs use at once for a double submit then.
 */
export async function oneAtATime(task: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  await (locks ? locks.request(name, task) : task());
}
