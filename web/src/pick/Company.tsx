import { useId, useState } from "react";
import { field, quietButton } from "../ui/controls";
import { CloseIcon } from "../ui/icons";

/** Somebody else who is there. */
export type Companion = { handle: string } | { guest: string };

interface CompanyProps {
  people: readonly Companion[];
  onChange: (people: readonly Companion[]) => void;
}

const most = 7;

/** Who is there besides oneself: accounts by their handle, guests at this device by name. */
export function Company({ people, onChange }: CompanyProps) {
  return (
    <fieldset>
      <legend className="font-medium">Who else is there</legend>
      {people.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2">
          {people.map((one) => {
            const name = nameOf(one);
            return (
              <li
                key={name}
                className="inline-flex items-center gap-1 rounded-full border border-seam bg-ink pl-4"
              >
                {name}
                <button
                  type="button"
                  aria-label={`Without ${name}`}
                  className="flex size-11 cursor-pointer items-center justify-center"
                  onClick={() => onChange(people.filter((other) => other !== one))}
                >
                  <CloseIcon className="size-4" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {people.length < most && (
        <div className="mt-2 grid gap-4 sm:max-w-xl sm:grid-cols-2">
          <Add
            label="Guest at this device"
            action="Add guest"
            onAdd={(guest) => onChange(added(people, { guest }))}
          />
          <Add
            label="Account, by its handle"
            action="Add account"
            onAdd={(handle) => onChange(added(people, { handle: handle.replace(/^@/, "") }))}
          />
        </div>
      )}
    </fieldset>
  );
}

interface AddProps {
  label: string;
  action: string;
  onAdd: (text: string) => void;
}

function Add({ label, action, onAdd }: AddProps) {
  const id = useId();
  const [text, setText] = useState("");

  function add() {
    if (!text.trim()) return;
    onAdd(text.trim());
    setText("");
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-caption text-dust">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          value={text}
          maxLength={60}
          autoCapitalize="none"
          autoComplete="off"
          className={field}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" aria-label={action} className={quietButton} onClick={add}>
          Add
        </button>
      </div>
    </div>
  );
}

function nameOf(one: Companion): string {
  return "guest" in one ? one.guest : `@${one.handle}`;
}

function added(people: readonly Companion[], one: Companion): readonly Companion[] {
  return people.some((other) => nameOf(other) === nameOf(one)) ? people : [...people, one];
}
