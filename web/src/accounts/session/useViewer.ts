import { useSyncExternalStore } from "react";
import { currentSession, isSigningOut, onSessionChange } from "./session";
import { isSignInExpected } from "./signInHint";

/** For whom a page is drawn; "unknown" only while somebody is expected, or is signing out. */
export type Viewer = "guest" | "user" | "unknown";

export function useViewer(): Viewer {
  return useSyncExternalStore(onSessionChange, currentViewer);
}

export function currentViewer(): Viewer {
  if (isSigningOut()) return "unknown";
  const { state } = currentSession();
  if (state !== "settling") return state;
  return isSignInExpected() ? "unknown" : "guest";
}
