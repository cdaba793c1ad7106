import { answerOf, api } from "../../api/client";
import { quietButton } from "../../ui/controls";
import { ChoiceField } from "../../ui/form/ChoiceField";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { SelectField } from "../../ui/form/SelectField";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import { useSession } from "../session/useSession";
import type { MadeToken } from "./NewToken";
import { reachesFor, scopesOf } from "./scopes";

const labels = { name: "What is it for?", scopes: "What may it do?", days: "How long is it good?" };

const lengths = [
  { value: "7", label: "A week" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
];

export function NewTokenForm({ onMade }: { onMade: (made: MadeToken) => void }) {
  const session = useSession();
  const role = session.state === "user" ? session.user.role : "viewer";
  return (
    <Panel title="Make a token">
      <Form
        labels={labels}
        clears
        check={({ name }) => ({
          name: name.trim() ? undefined : "Name it, so that you know it again later.",
        })}
        send={({ name, scopes, days }) =>
          answerOf(
            api.POST("/api/auth/tokens", {
              body: { name, scopes: scopesOf(scopes), days: Number(days) },
            }),
          )
        }
        onSent={onMade}
      >
        <FormProblem />
        <TextField
          name="name"
          autoComplete="off"
          placeholder="Notebook on the laptop"
          className="max-w-md"
        />
        <ChoiceField name="scopes" options={reachesFor(role)} />
        <SelectField name="days" options={lengths} defaultValue="30" className="max-w-48" />
        <SubmitButton className={quietButton}>Make the token</SubmitButton>
      </Form>
    </Panel>
  );
}
