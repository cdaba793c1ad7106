import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { signOut } from "../session/session";

export function SignOutButton({ className }: { className: string }) {
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);

  async function leave() {
    setFailed(false);
    // First to a page that is everybody's: the account's own would ask to sign in again.
    await signOut(() => navigate({ to: "/" }));
  }

  return (
    <button
      type="button"
      className={className}
      onClick={() => void leave().catch(() => setFailed(true))}
    >
      {failed ? "Sign out – it did not work, try again" : "Sign out"}
    </button>
  );
}
