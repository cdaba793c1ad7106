import type { ListWish, TitleList } from "../api/types";
import { field } from "../ui/controls";
import { ChoiceField } from "../ui/form/ChoiceField";
import { Form } from "../ui/form/Form";
import { FormProblem } from "../ui/form/FormProblem";
import { SubmitButton } from "../ui/form/SubmitButton";
import { TextField } from "../ui/form/TextField";

interface ListFormProps {
  list?: TitleList;
  action: string;
  send: (wish: ListWish) => Promise<TitleList>;
  onSent: (list: TitleList) => void;
}

const labels = { name: "Name", description: "What it is about", visibility: "Who sees it" };

const visibilities = [
  { value: "private", name: "Only you", about: "Nobody else sees it." },
  {
    value: "unlisted",
    name: "Whoever has the link",
    about:
      "They see the list and your name, without an account. Made private again, the link leads nowhere.",
  },
] as const;

/** What a list is called, and who sees it. */
export function ListForm({ list, action, send, onSent }: ListFormProps) {
  return (
    <Form
      labels={labels}
      className="mt-4 space-y-4"
      send={({ name, description, visibility }) =>
        send({
          name,
          description,
          visibility: visibility === "unlisted" ? "unlisted" : "private",
        })
      }
      onSent={onSent}
    >
      <TextField name="name" maxLength={200} defaultValue={list?.name} />
      <label className="block">
        <span className="mb-1 block font-medium">{labels.description}</span>
        <textarea
          name="description"
          rows={3}
          maxLength={5000}
          defaultValue={list?.description}
          className={`${field} py-2`}
        />
      </label>
      <ChoiceField
        name="visibility"
        options={visibilities}
        {...(list && { defaultValue: list.visibility })}
      />
      <FormProblem />
      <SubmitButton>{action}</SubmitButton>
    </Form>
  );
}
