import { useState } from "react";
import { api, done } from "../../api/client";
import type { User } from "../../api/types";
import { dangerButton, quietButton } from "../../ui/controls";
import { Dialog } from "../../ui/Dialog";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import { ended } from "../session/session";

export function DeleteAccount({ user }: { user: User }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title="Delete the account"
      about="At once and for good. Take your data with you first, if you want to keep any of it."
    >
      <button type="button" className={quietButton} onClick={() => setOpen(true)}>
        Delete my account
      </button>
      {open && (
        <Dialog title="Delete your account?" onClose={() => setOpen(false)}>
          <Farewell user={user} onStay={() => setOpen(false)} />
        </Dialog>
      )}
    </Panel>
  );
}

function Farewell({ user, onStay }: { user: User; onStay: () => void }) {
  return (
    <>
      <div className="mt-2 space-y-2 text-dust">
        <p>
          Name and addresses, sign-ins, tokens, what you agreed to, and everything Moodreel keeps
          for you go away. What the audit log knows of you loses your number, address and device.
        </p>
        <p>Nobody can bring it back, not even whoever runs this server.</p>
      </div>
      <Form
        className="mt-5 space-y-5"
        labels={{ confirmation: `Type ${user.handle} to go on`, password: "Password" }}
        check={({ confirmation, password }) => ({
          confirmation:
            confirmation.trim() === user.handle ? undefined : `Type your handle, ${user.handle}.`,
          password: password ? undefined : "Type your password.",
        })}
        send={({ password }) => done(api.DELETE("/api/auth/me", { body: { password } }))}
        onSent={() => ended("deleted")}
      >
        <FormProblem />
        <TextField
          name="confirmation"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <PasswordField name="password" autoComplete="current-password" />
        <div className="flex flex-wrap gap-3">
          <SubmitButton className={dangerButton}>Delete my account</SubmitButton>
          <button type="button" className={quietButton} onClick={onStay}>
            Stay
          </button>
        </div>
      </Form>
    </>
  );
}
