import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { parseNextPath } from "../session/nextPath";
import { settled } from "../session/session";
import { useSession } from "../session/useSession";

/** Whoever is signed in, or has just signed in here or in another tab, goes on to where they wanted. */
export function useLeaveWhenSignedIn(next: string | undefined): void {
  const { history } = useRouter();
  const session = useSession();
  const known = session.state === "user";

  useEffect(() => {
    if (known) history.replace(parseNextPath(next) ?? "/");
  }, [known, history, next]);

  useEffect(() => {
    // The form stands there meanwhile; a failure shows when it is sent.
    settled().catch(() => undefined);
  }, []);
}
