import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { answerOf, api } from "../../api/client";
import { textLink } from "../../ui/controls";
import { EmailField } from "../../ui/form/EmailField";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { accountOptionsQuery } from "../options";
import { AuthPage } from "./AuthPage";
import { Sent } from "./Sent";

const labels = { email: "E-mail address" };

export function ForgotPasswordPage() {
  const [sent, setSent] = useState(false);
  if (sent) return <LetterSent />;
  return (
    <AuthPage
      title="Forgot your password?"
      lead="Type the address of your account. A letter with a link comes to it, and the link lets you choose a new password."
      below={
        <p>
          <Link to="/login" className={textLink}>
            Back to signing in
          </Link>
        </p>
      }
    >
      <Form
        labels={labels}
        check={({ email }) => ({
          email: email.includes("@") ? undefined : "Type an address such as name@example.org.",
        })}
        send={({ email }) =>
          answerOf(api.POST("/api/auth/password/forgot", { body: { email: email.trim() } }))
        }
        onSent={() => setSent(true)}
      >
        <FormProblem />
        <EmailField autoComplete="username" />
        <SubmitButton>Send the letter</SubmitButton>
      </Form>
    </AuthPage>
  );
}

/** The same whether there is such an account or not. */
function LetterSent() {
  const options = useQuery(accountOptionsQuery()).data;
  return (
    <Sent title="Look into your letters">
      <p>
        If there is an account with this address, a letter with a link is on its way. The link works
        once, within the hour.
      </p>
      {options && !options.letters && (
        <p>
          This server has no mail server: whoever runs it finds the letter in the folder{" "}
          <code className="text-screen">outbox</code> and can give you the link.
        </p>
      )}
      <p>
        <Link to="/login" className={textLink}>
          Back to signing in
        </Link>
      </p>
    </Sent>
  );
}
