import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ListedTitle, TitleList } from "../api/types";
import { field, smallButton, textLink } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { showFailure } from "../ui/toasts";
import { changeEntry } from "./queries";

/** A title's note in a list; pressed, it can be written. */
export function NoteEditor({ list, item }: { list: TitleList; item: ListedTitle }) {
  const client = useQueryClient();
  const id = useId();
  const [text, setText] = useState<string>();

  async function save() {
    try {
      await changeEntry(client, list.id, item.id, { note: text ?? "" });
      setText(undefined);
    } catch (failure) {
      showFailure(`The note on ${item.title} was not saved. ${failureSentence(failure)}`);
    }
  }

  if (text === undefined) {
    return (
      <div className="mt-1">
        {item.note && <p className="max-w-[65ch] whitespace-pre-line">{item.note}</p>}
        <button
          type="button"
          aria-label={`${item.note ? "Change the note on" : "Write a note on"} ${item.title}`}
          className={`${textLink} min-h-6 cursor-pointer text-caption text-dust`}
          onClick={() => setText(item.note)}
        >
          {item.note ? "Change the note" : "Write a note"}
        </button>
      </div>
    );
  }
  return (
    <div className="mt-1">
      <label htmlFor={id} className="text-caption text-dust">
        Note on {item.title}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={`${field} py-2`}
      />
      <div className="mt-2 flex gap-2">
        <button type="button" className={smallButton} onClick={() => void save()}>
          Save note
        </button>
        <button type="button" className={smallButton} onClick={() => setText(undefined)}>
          Leave it
        </button>
      </div>
    </div>
  );
}
