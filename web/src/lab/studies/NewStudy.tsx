import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { answerOf, api } from "../../api/client";
import { Form } from "../../ui/form/Form";
import { FormProblem } from "../../ui/form/FormProblem";
import { SubmitButton } from "../../ui/form/SubmitButton";
import { TextAreaField } from "../../ui/form/TextAreaField";
import { TextField } from "../../ui/form/TextField";
import { Panel } from "../../ui/Panel";
import { studiesQuery } from "../queries";

const labels = { name: "Name", purpose: "Purpose", consent_text: "Consent text" };

/** A study about to begin. Videos, people and labels come on its own page. */
export function NewStudy() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return (
    <Panel title="Begin a study" about="Videos, people and labels come next, on the study’s page.">
      <Form
        labels={labels}
        send={(body) => answerOf(api.POST("/api/studies", { body }))}
        onSent={({ id }) => {
          void queryClient.invalidateQueries({ queryKey: studiesQuery(1).queryKey.slice(0, -1) });
          void navigate({ to: "/lab/studies/$id", params: { id: String(id) } });
        }}
      >
        <FormProblem />
        <TextField name="name" autoComplete="off" maxLength={120} className="max-w-md" />
        <TextAreaField
          name="purpose"
          rows={3}
          maxLength={2000}
          hint="Why you ask people to watch. Whoever is invited reads it."
        />
        <TextAreaField
          name="consent_text"
          rows={6}
          maxLength={20000}
          hint="What people agree to before their first session: what is measured, who sees it, how long it is kept, how to withdraw."
        />
        <SubmitButton>Begin the study</SubmitButton>
      </Form>
    </Panel>
  );
}
