import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Title } from "../api/types";
import { quietButton } from "../ui/controls";
import { Dialog } from "../ui/Dialog";
import { failureSentence } from "../ui/failureWords";
import { showFailure } from "../ui/toasts";
import { Form } from "../ui/form/Form";
import { FormProblem } from "../ui/form/FormProblem";
import { SubmitButton } from "../ui/form/SubmitButton";
import { TextField } from "../ui/form/TextField";
import { listsWithQuery, makeList, setInList } from "./queries";

type Named = Pick<Title, "id" | "title">;

/** Puts a title into one's lists, or a new one. */
export function AddToList({ title }: { title: Named }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={quietButton} onClick={() => setOpen(true)}>
        Add to a list
      </button>
      {open && (
        <Dialog title={`Lists with ${title.title}`} onClose={() => setOpen(false)}>
          <Choose title={title} />
          <button type="button" className={`${quietButton} mt-6`} onClick={() => setOpen(false)}>
            Done
          </button>
        </Dialog>
      )}
    </>
  );
}

const labels = { name: "A new list" };

function Choose({ title }: { title: Named }) {
  const client = useQueryClient();
  const { data } = useQuery(listsWithQuery(title.id));

  async function set(list: number, inside: boolean) {
    try {
      await setInList(client, list, title, inside);
    } catch (failure) {
      showFailure(failureSentence(failure));
    }
  }

  return (
    <>
      <ul className="mt-3 max-h-72 overflow-y-auto">
        {data?.items.map((list) => (
          <li key={list.id}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                checked={data.holding.includes(list.id)}
                onChange={(event) => void set(list.id, event.target.checked)}
                className="size-5 shrink-0 accent-marquee"
              />
              {list.name}
            </label>
          </li>
        ))}
      </ul>
      <Form
        labels={labels}
        clears
        className="mt-3 space-y-3"
        send={async ({ name }) => {
          const { id } = await makeList(client, { name });
          await setInList(client, id, title, true);
        }}
        onSent={() => undefined}
      >
        <TextField name="name" maxLength={200} />
        <FormProblem />
        <SubmitButton className={quietButton}>Make it, with this title</SubmitButton>
      </Form>
    </>
  );
}
