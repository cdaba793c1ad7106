import { useState } from "react";
import { answerOf, api } from "../../api/client";
import type { User } from "../../api/types";
import { quietButton } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import { conflictAt } from "../../ui/form/formFailure";
import { FormProblem } from "../../ui/form/FormProblem";
import { Saved } from "../../ui/form/Saved";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import { userChanged } from "../session/session";

const labels = { name: "Name", handle: "Handle" };

export function NameForm({ user }: { user: User }) {
  const [saved, setSaved] = useState<string>();
  return (
    <Panel title="Name and handle">
      <Form
        labels={labels}
        check={({ name, handle }) => ({
          name: name.trim() ? undefined : "Type what you want to be called.",
          handle: handle.trim() ? undefined : "Type a handle.",
        })}
        send={({ name, handle }) => {
          setSaved(undefined);
          return answerOf(api.PATCH("/api/auth/me", { body: { name, handle: handle.trim() } }));
        }}
        explain={conflictAt("handle")}
        onSent={(changed) => {
          userChanged(changed);
          setSaved("Saved.");
        }}
      >
        <FormProblem />
        <TextField name="name" defaultValue={user.name} autoComplete="name" className="max-w-md" />
        <TextField
          name="handle"
          defaultValue={user.handle}
          hint="Short and your own: lower-case letters, digits and hyphens. It is in the names of your viewing sessions, and you can sign in with it."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="max-w-md"
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton className={quietButton}>Save</SubmitButton>
          <Saved>{saved}</Saved>
        </div>
      </Form>
    </Panel>
  );
}
