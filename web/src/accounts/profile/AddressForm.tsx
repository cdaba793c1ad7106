import { useState } from "react";
import { answerOf, api } from "../../api/client";
import type { User } from "../../api/types";
import { quietButton } from "../../ui/controls";
import { EmailField } from "../../ui/form/EmailField";
import { Form } from "../../ui/form/Form";
import { conflictAt } from "../../ui/form/formFailure";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { Saved } from "../../ui/form/Saved";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { Panel } from "../../ui/Panel";
import { userChanged } from "../session/session";
import { AddressState } from "./AddressState";
import { SendAgain } from "./SendAgain";

const labels = { email: "New address", password: "Password" };

export function AddressForm({ user }: { user: User }) {
  const [saved, setSaved] = useState<string>();
  return (
    <Panel title="E-mail address" about={<AddressState user={user} />}>
      <SendAgain user={user} />
      <Form
        labels={labels}
        clears
        check={({ email, password }) => ({
          email: email.includes("@") ? undefined : "Type an address such as name@example.org.",
          password: password ? undefined : "Type your password.",
        })}
        send={({ email, password }) => {
          setSaved(undefined);
          return answerOf(api.PATCH("/api/auth/me", { body: { email: email.trim(), password } }));
        }}
        explain={conflictAt("email")}
        onSent={(changed) => {
          userChanged(changed);
          setSaved(
            changed.pending_email
              ? "A letter is on its way to the new address. Open its link to make the change."
              : "Changed.",
          );
        }}
      >
        <FormProblem />
        <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
          <EmailField autoComplete="email" />
          <PasswordField name="password" autoComplete="current-password" />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton className={quietButton}>Change the address</SubmitButton>
          <Saved>{saved}</Saved>
        </div>
      </Form>
    </Panel>
  );
}
