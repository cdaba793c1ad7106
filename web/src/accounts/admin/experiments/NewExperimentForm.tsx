import { useQuery, useQueryClient } from "@tanstack/react-query";
import { answerOf, api } from "../../../api/client";
import type { Strategy } from "../../../api/types";
import { Form } from "../../../ui/form/Form";
import { FormProblem } from "../../../ui/form/FormProblem";
import { SelectField } from "../../../ui/form/SelectField";
import { SubmitButton } from "../../../ui/form/SubmitButton";
import { TextField } from "../../../ui/form/TextField";
import { Panel } from "../../../ui/Panel";
import { goalOf, goalOptions } from "./goals";
import { experimentsKey, strategiesQuery } from "./queries";

const labels = { name: "Name", control: "As now", treatment: "To try", goal: "Success is" };
const longestName = 100;

export function NewExperimentForm() {
  const strategies = useQuery(strategiesQuery()).data?.items;
  if (!strategies || strategies.length < 2) return null;
  return (
    <Panel
      title="Start an experiment"
      about="Who gets which is decided by their account, once and for all. Nobody is told which half they are in."
    >
      <StartForm strategies={strategies} />
      <Descriptions strategies={strategies} />
    </Panel>
  );
}

function StartForm({ strategies }: { strategies: Strategy[] }) {
  const client = useQueryClient();
  const options = strategies.map(({ name }) => ({ value: name, label: name }));
  return (
    <Form
      labels={labels}
      clears
      check={({ name, control, treatment }) => ({
        name: name.trim() ? undefined : "Type a name you will know it by.",
        treatment: control === treatment ? "Choose another than the one as now." : undefined,
      })}
      send={({ name, control, treatment, goal }) => {
        const body = { name: name.trim(), strategies: [control, treatment], goal: goalOf(goal) };
        return answerOf(api.POST("/api/admin/experiments", { body }));
      }}
      onSent={() => void client.invalidateQueries({ queryKey: experimentsKey })}
    >
      <FormProblem />
      <TextField name="name" maxLength={longestName} autoComplete="off" className="max-w-md" />
      <div className="grid gap-5 sm:grid-cols-3">
        <SelectField name="control" options={options} defaultValue={options[0]?.value ?? ""} />
        <SelectField name="treatment" options={options} defaultValue={options[1]?.value ?? ""} />
        <SelectField name="goal" options={goalOptions} defaultValue="click" />
      </div>
      <SubmitButton>Start it</SubmitButton>
    </Form>
  );
}

function Descriptions({ strategies }: { strategies: Strategy[] }) {
  return (
    <details className="mt-5">
      <summary className="min-h-11 cursor-pointer rounded py-2 text-dust">
        What the strategies do
      </summary>
      <dl className="mt-2 space-y-2">
        {strategies.map(({ name, description }) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd className="max-w-[65ch] text-dust">{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
