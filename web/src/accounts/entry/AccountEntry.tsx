import { Link, useLocation } from "@tanstack/react-router";
import { PersonIcon } from "../../ui/icons";
import { parseNextPath } from "../session/nextPath";
import { useSession } from "../session/useSession";
import { AccountMenu } from "./AccountMenu";

/** The header's way to one's account, or to signing in. */
export function AccountEntry({ className }: { className: string }) {
  const session = useSession();
  if (session.state === "user") return <AccountMenu user={session.user} local={session.local} />;
  // It stands there unseen until it is known whether anybody needs it, so that nothing moves then.
  const waiting = session.state === "settling" ? "invisible" : "";
  return <SignInLink className={`${className} ${waiting}`} />;
}

/** The same where the thumb is, on a phone. */
export function AccountTab({ className }: { className: string }) {
  const session = useSession();
  if (session.state !== "user") {
    const waiting = session.state === "settling" ? "invisible" : "";
    return <SignInLink className={`${className} ${waiting}`} />;
  }
  return (
    <Link to="/account" className={className}>
      <PersonIcon className="size-6" />
      Account
    </Link>
  );
}

function SignInLink({ className }: { className: string }) {
  const next = parseNextPath(useLocation().href);
  return (
    <Link
      to="/login"
      search={next === undefined || next === "/" ? {} : { next }}
      activeOptions={{ includeSearch: false }}
      className={className}
    >
      <PersonIcon className="size-6 md:size-5" />
      Sign in
    </Link>
  );
}
