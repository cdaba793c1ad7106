import { useState } from "react";
import { answerOf, api } from "../../api/client";
import type { User } from "../../api/types";
import { primaryButton, quietButton } from "../../ui/controls";
import { Dialog } from "../../ui/Dialog";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { PasswordField } from "../../ui/form/PasswordField";
import { Saved } from "../../ui/form/Saved";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { userChanged } from "../session/session";

const labels = { password: "Password" };

/** Another letter with another link, for an address that is not confirmed yet. */
export function SendAgain({ user }: { user: User }) {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<string>();
  const email = user.pending_email ?? user.email;
  if (user.email_verified && !user.pending_email) return null;
  return (
    <div className="mb-6 flex flex-wrap items-center gap-4 border-b border-seam pb-6">
      <button type="button" className={quietButton} onClick={() => setOpen(true)}>
        Send the letter again
      </button>
      <Saved>{sent}</Saved>
      {open && (
        <Dialog title="Send the letter again" onClose={() => setOpen(false)}>
          <p className="mt-2 mb-5 text-dust">
            It goes to <strong className="font-medium break-all text-screen">{email}</strong>. The
            links of earlier letters stop working.
          </p>
          <Form
            labels={labels}
            check={({ password }) => ({ password: password ? undefined : "Type your password." })}
            send={({ password }) =>
              answerOf(api.PATCH("/api/auth/me", { body: { email, password } }))
            }
            onSent={(changed) => {
              userChanged(changed);
              setSent("A new letter is on its way.");
              setOpen(false);
            }}
          >
            <FormProblem />
            <PasswordField name="password" autoComplete="current-password" />
            <div className="flex flex-wrap gap-3">
              <SubmitButton className={primaryButton}>Send it</SubmitButton>
              <button type="button" className={quietButton} onClick={() => setOpen(false)}>
                Leave it
              </button>
            </div>
          </Form>
        </Dialog>
      )}
    </div>
  );
}
