import { Link, useRouter } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import type { User } from "../api/types";
import { primaryButton } from "../ui/controls";
import { Sent } from "./signin/Sent";
import { useSession } from "./session/useSession";

interface PersonalPagesProps {
  children: (who: { user: User; local: boolean }) => ReactNode;
}

/**
 * What only somebody with an account sees. A sign-in that ends meanwhile, here or elsewhere, leads
 * to signing in, and from there back.
 */
export function PersonalPages({ children }: PersonalPagesProps) {
  const session = useSession();
  const router = useRouter();
  const mustSignIn = session.state === "guest" && session.why !== "deleted";

  useEffect(() => {
    if (!mustSignIn) return;
    const next = router.state.location.href;
    void router.navigate({ to: "/login", search: { next }, replace: true });
  }, [mustSignIn, router]);

  if (session.state === "user") return children(session);
  return session.state === "guest" && session.why === "deleted" ? <Farewell /> : null;
}

function Farewell() {
  return (
    <Sent
      title="Your account is gone"
      action={
        <Link to="/" className={primaryButton}>
          Go to the start
        </Link>
      }
    >
      <p>Everything this server held about you went with it. Thank you for having been here.</p>
    </Sent>
  );
}
