import { useState } from "react";
import { api, done } from "../../api/client";
import type { User } from "../../api/types";
import { quietButton } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { passwordObjection } from "../../ui/form/passwordLength";
import { Saved } from "../../ui/form/Saved";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { Panel } from "../../ui/Panel";

const labels = { current_password: "Present password", new_password: "New password" };

export function PasswordForm({ user }: { user: User }) {
  const [saved, setSaved] = useState<string>();
  return (
    <Panel title="Password" about="A new one signs out every other device.">
      <Form
        labels={labels}
        clears
        check={(values) => ({
          current_password: values.current_password ? undefined : "Type your present password.",
          new_password: passwordObjection(values.new_password),
        })}
        send={(values) => {
          setSaved(undefined);
          return done(api.POST("/api/auth/password/change", { body: values }));
        }}
        onSent={() => setSaved("Changed. Other devices are signed out.")}
      >
        {/* Tells password managers whose password it is. */}
        <input type="text" autoComplete="username" value={user.email} readOnly hidden />
        <FormProblem />
        <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
          <PasswordField name="current_password" autoComplete="current-password" />
          <PasswordField name="new_password" autoComplete="new-password" />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton className={quietButton}>Change the password</SubmitButton>
          <Saved>{saved}</Saved>
        </div>
      </Form>
    </Panel>
  );
}
