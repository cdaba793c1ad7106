import { getRouteApi, Link } from "@tanstack/react-router";
import { answerOf, api } from "../../api/client";
import { textLink } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { signedIn, type Session } from "../session/session";
import { useSession } from "../session/useSession";
import { AuthPage } from "./AuthPage";
import { useLeaveWhenSignedIn } from "./useLeaveWhenSignedIn";

const route = getRouteApi("/login");
const labels = { email: "E-mail address or handle", password: "Password" };

export function SignInPage() {
  const { next } = route.useSearch();
  useLeaveWhenSignedIn(next);
  return (
    <AuthPage
      title="Sign in"
      lead={lead(useSession(), next)}
      below={
        <p>
          New here?{" "}
          <Link to="/signup" search={next === undefined ? {} : { next }} className={textLink}>
            Make an account
          </Link>
        </p>
      }
    >
      <Form
        labels={labels}
        check={({ email, password }) => ({
          email: email.trim() ? undefined : "Type your e-mail address or handle.",
          password: password ? undefined : "Type your password.",
        })}
        send={({ email, password }) =>
          answerOf(api.POST("/api/auth/login", { body: { email: email.trim(), password } }))
        }
        onSent={signedIn}
      >
        <FormProblem />
        <TextField
          name="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField name="password" autoComplete="current-password" />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <SubmitButton>Sign in</SubmitButton>
          <Link to="/forgot" className={textLink}>
            Forgot your password?
          </Link>
        </div>
      </Form>
    </AuthPage>
  );
}

function lead(session: Session, next: string | undefined): string | undefined {
  if (session.state !== "guest") return undefined;
  if (session.why === "ended") {
    return "Your sign-in here has ended: from another device, or because it was not used for long. Sign in, and you are back where you were.";
  }
  if (session.why === "signed-out") return "You are signed out. See you soon.";
  return next === undefined ? undefined : "That page belongs to an account. Sign in to open it.";
}
