import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, api } from "../../api/client";
import type { SignIn } from "../../api/types";
import { primaryButton, textLink } from "../../ui/controls";
import { EmailField } from "../../ui/form/EmailField";
import { Form, type FormValues } from "../../ui/form/Form";
import { conflictAt } from "../../ui/form/formFailure";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { passwordObjection } from "../../ui/form/passwordLength";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { accountOptionsQuery } from "../options";
import { signedIn } from "../session/session";
import { AuthPage } from "./AuthPage";
import { Sent } from "./Sent";
import { useLeaveWhenSignedIn } from "./useLeaveWhenSignedIn";

const route = getRouteApi("/signup");
const labels = { name: "Name", email: "E-mail address", password: "Password" };

export function SignUpPage() {
  const { next } = route.useSearch();
  const options = useQuery(accountOptionsQuery()).data;
  const [letterTo, setLetterTo] = useState<string>();
  useLeaveWhenSignedIn(next ?? "/welcome");

  if (letterTo !== undefined) return <LetterSent to={letterTo} />;
  if (options && !options.registration) return <Closed />;
  return (
    <AuthPage
      title="Make an account"
      lead={
        options?.first_account
          ? "Yours is the first account here, so it will run this server."
          : "It stays on this server. Nobody else gets it."
      }
      below={
        <p>
          You have one already?{" "}
          <Link to="/login" search={next === undefined ? {} : { next }} className={textLink}>
            Sign in
          </Link>
        </p>
      }
    >
      <Form
        labels={labels}
        check={({ name, email, password }) => ({
          name: name.trim() ? undefined : "Type what you want to be called.",
          email: email.trim() ? undefined : "Type your e-mail address.",
          password: passwordObjection(password),
        })}
        send={register}
        // Told only where the server tells it: without letters, there is no other way to learn it.
        explain={conflictAt("email")}
        onSent={(answer, { email }) => {
          if (answer === "letter") setLetterTo(email);
          else signedIn(answer);
        }}
      >
        <FormProblem />
        <TextField name="name" autoComplete="name" hint="What you want to be called." />
        <EmailField autoComplete="username" />
        <PasswordField name="password" autoComplete="new-password" />
        <SubmitButton>Make an account</SubmitButton>
      </Form>
    </AuthPage>
  );
}

/** The account, signed in; or "letter" where the address must be confirmed first. */
async function register(values: FormValues<typeof labels>): Promise<SignIn | "letter"> {
  const { email, password } = values;
  const made = await answerOf(api.POST("/api/auth/register", { body: values }));
  if (made.verification_required) return "letter";
  return answerOf(api.POST("/api/auth/login", { body: { email: email.trim(), password } }));
}

function LetterSent({ to }: { to: string }) {
  return (
    <Sent title="Look into your letters">
      <p>
        A letter is on its way to <strong className="text-screen">{to}</strong>. Open its link
        within a day, and you can sign in.
      </p>
      <p>Nothing there? Look among the unwanted ones, or sign up once more.</p>
    </Sent>
  );
}

function Closed() {
  return (
    <AuthPage
      title="No new accounts"
      lead="This server takes no new accounts. Ask whoever runs it. Films, books and moods are open to you all the same."
    >
      <Link to="/" className={primaryButton}>
        Go to the start
      </Link>
    </AuthPage>
  );
}
