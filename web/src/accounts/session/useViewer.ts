import { currentSession, type Session } from "./session";
import { isSignInExpected } from "./signInHint";
import { useSession } from "./useSession";

/** For whom a page is drawn; "unknown" only where somebody is expected who is not there yet. */
export type Viewer = "guest" | "user" | "unknown";

export function useViewer(): Viewer {
  return viewerOf(useSession());
}

export function currentViewer(): Viewer {
  return viewerOf(currentSession());
}

function viewerOf({ state }: Session): Viewer {
  if (state !== "settling") return state;
  return isSignInExpected() ? "unknown" : "guest";
}
