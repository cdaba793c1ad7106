import { useState } from "react";
import { answerOf, api } from "../../api/client";
import { quietButton } from "../../ui/controls";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { Saved } from "../../ui/form/Saved";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextAreaField } from "../../ui/form/TextAreaField";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import type { Study } from "../types";
import { useStudyChange } from "./useStudyChange";

const labels = { name: "Name", purpose: "Purpose", consent_text: "Consent text" };

type Texts = Record<keyof typeof labels, string>;

/** What a study says of itself, and what is agreed to. */
export function StudyText({ study }: { study: Study }) {
  const [saved, setSaved] = useState<string>();
  const change = useStudyChange(study.id, (body: Texts) =>
    answerOf(api.PATCH("/api/studies/{id}", { params: { path: { id: study.id } }, body })),
  );
  return (
    <Panel title="What it says">
      <Form
        labels={labels}
        send={(body) => change.mutateAsync(body)}
        onSent={({ consent }) =>
          setSaved(
            consent.version === study.consent.version
              ? "Saved."
              : `Saved. Everybody is asked again, for version ${consent.version}.`,
          )
        }
      >
        <FormProblem />
        <TextField
          name="name"
          defaultValue={study.name}
          autoComplete="off"
          maxLength={120}
          className="max-w-md"
        />
        <TextAreaField name="purpose" defaultValue={study.purpose} rows={3} maxLength={2000} />
        <TextAreaField
          name="consent_text"
          defaultValue={study.consent.text}
          rows={6}
          maxLength={20000}
          hint={`Version ${study.consent.version}. Another text is a new version: everybody is asked again before their next session.`}
        />
        <SubmitButton className={quietButton}>Save the texts</SubmitButton>
        <Saved>{saved}</Saved>
      </Form>
    </Panel>
  );
}
