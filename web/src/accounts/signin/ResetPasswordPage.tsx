import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, done } from "../../api/client";
import { primaryButton } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { passwordObjection } from "../../ui/form/passwordLength";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { signOut } from "../session/session";
import { AuthPage } from "./AuthPage";
import { BrokenLink } from "./BrokenLink";
import { isRefusedLink } from "./refusedLink";
import { Sent } from "./Sent";
import { useLinkToken } from "./useLinkToken";

const labels = { password: "New password" };

export function ResetPasswordPage() {
  const token = useLinkToken();
  const [outcome, setOutcome] = useState<"asked" | "changed" | "refused">("asked");

  if (outcome === "changed") return <Changed />;
  if (token === undefined || outcome === "refused") return <AskAgain />;
  return (
    <AuthPage
      title="Choose a new password"
      lead="It signs out every device, and ends every access token."
    >
      <Form
        labels={labels}
        check={({ password }) => ({ password: passwordObjection(password) })}
        send={({ password }) =>
          choose(token, password).catch((error: unknown) => {
            if (!isRefusedLink(error)) throw error;
            return "refused" as const;
          })
        }
        onSent={setOutcome}
      >
        <FormProblem />
        <PasswordField name="password" autoComplete="new-password" />
        <SubmitButton>Save the new password</SubmitButton>
      </Form>
    </AuthPage>
  );
}

async function choose(token: string, password: string): Promise<"changed"> {
  await done(api.POST("/api/auth/password/reset", { body: { token, password } }));
  // Whoever is still signed in here is so with a sign-in that has just ended.
  await signOut().catch(() => undefined);
  return "changed";
}

function Changed() {
  return (
    <Sent
      title="Your new password is saved"
      action={
        <Link to="/login" className={primaryButton}>
          Sign in
        </Link>
      }
    >
      <p>Every device is signed out. Sign in with the new password.</p>
    </Sent>
  );
}

function AskAgain() {
  return (
    <BrokenLink
      action={
        <Link to="/forgot" className={primaryButton}>
          Ask for a new link
        </Link>
      }
    />
  );
}
