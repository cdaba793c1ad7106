import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, api } from "../../api/client";
import type { User } from "../../api/types";
import { primaryButton } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { userChanged } from "../session/session";
import { useSession } from "../session/useSession";
import { AuthPage } from "./AuthPage";
import { BrokenLink } from "./BrokenLink";
import { isRefusedLink } from "./refusedLink";
import { Sent } from "./Sent";
import { useLinkToken } from "./useLinkToken";

/** A press, not the mere opening: mail scanners open links too, and would use this one up. */
export function VerifyAddressPage() {
  const token = useLinkToken();
  const [outcome, setOutcome] = useState<User | "refused">();

  if (token === undefined || outcome === "refused") return <Refused />;
  if (outcome) return <Confirmed user={outcome} />;
  return (
    <AuthPage title="Confirm your address" lead="One step left: say that this address is yours.">
      <Form
        labels={{}}
        send={() =>
          answerOf(api.POST("/api/auth/verify", { body: { token } })).catch((error: unknown) => {
            if (!isRefusedLink(error)) throw error;
            return "refused" as const;
          })
        }
        onSent={(answer) => {
          setOutcome(answer);
          if (answer !== "refused") userChanged(answer);
        }}
      >
        <FormProblem />
        <SubmitButton>Confirm my address</SubmitButton>
      </Form>
    </AuthPage>
  );
}

function Confirmed({ user }: { user: User }) {
  const { state } = useSession();
  return (
    <Sent
      title="Your address is confirmed"
      action={
        state === "user" ? (
          <Link to="/account" className={primaryButton}>
            Go to your account
          </Link>
        ) : (
          <Link to="/login" className={primaryButton}>
            Sign in
          </Link>
        )
      }
    >
      <p>
        Letters for you go to <strong className="text-screen">{user.email}</strong> from now on.
      </p>
    </Sent>
  );
}

function Refused() {
  return (
    <BrokenLink
      action={
        <Link to="/login" className={primaryButton}>
          Sign in
        </Link>
      }
    />
  );
}
