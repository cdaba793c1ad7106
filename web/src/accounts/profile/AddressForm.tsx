import { useState } from "react";
import { answerOf, api } from "../../api/client";
import { RequestFailed } from "../../api/errors";
import type { User } from "../../api/types";
import { quietButton } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import type { FormFailure } from "../../ui/form/formFailure";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { Saved } from "../../ui/form/Saved";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import { userChanged } from "../session/session";
import { AddressState } from "./AddressState";

const labels = { email: "New address", password: "Password" };

export function AddressForm({ user }: { user: User }) {
  const [saved, setSaved] = useState<string>();
  return (
    <Panel title="E-mail address" about={<AddressState user={user} />}>
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
        explain={taken}
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
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
          />
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

function taken(error: unknown): FormFailure | undefined {
  if (!(error instanceof RequestFailed) || error.kind !== "conflict") return undefined;
  return { fields: { email: error.detail ?? "Choose another address." } };
}
