import { Link } from "@tanstack/react-router";
import type { AdminUser } from "../../api/types";
import { dangerButton, primaryButton, quietButton, textLink } from "../../ui/controls";
import { ChoiceField } from "../../ui/form/ChoiceField";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { roleChoices, roleOf } from "./roles";
import { useUserChange } from "./useUserChange";

interface ManageUserProps {
  user: AdminUser;
  onClose: () => void;
}

/** What an administrator may do about one account. Each button is the confirmation itself. */
export function ManageUser({ user, onClose }: ManageUserProps) {
  const change = useUserChange(user.id);
  return (
    <div className="mt-1 space-y-6">
      <p className="break-words text-dust">
        @{user.handle} · {user.email} ·{" "}
        <Link to="/admin/audit" search={{ user: user.handle }} className={textLink}>
          In the audit log
        </Link>
      </p>
      <Form
        labels={{ role: "Role" }}
        send={({ role }) => change({ role: roleOf(role) ?? user.role })}
        onSent={onClose}
      >
        <ChoiceField name="role" options={roleChoices} defaultValue={user.role} />
        <FormProblem />
        <div className="flex flex-wrap gap-3">
          <SubmitButton className={primaryButton}>Save the role</SubmitButton>
          <button type="button" className={quietButton} onClick={onClose}>
            Leave it
          </button>
        </div>
      </Form>
      <Form
        className="space-y-4 border-t border-seam pt-6"
        labels={{}}
        send={() => change({ disabled: !user.disabled })}
        onSent={onClose}
      >
        <p className="text-dust">
          {user.disabled
            ? "The account is shut. Opened again, it works as before; the password is the same."
            : "Shutting the account signs it out everywhere at once, and its tokens stop working. Nothing is deleted, and you can open it again."}
        </p>
        <FormProblem />
        <SubmitButton className={user.disabled ? quietButton : dangerButton}>
          {user.disabled ? "Open the account again" : "Shut the account"}
        </SubmitButton>
      </Form>
    </div>
  );
}
