import { useRef } from "react";
import { textLink } from "../ui/controls";
import { CloseIcon } from "../ui/icons";
import type { Condition } from "../api/types";

interface ConditionsProps {
  conditions: Condition[];
  /** Keys of those left out already. */
  without: string[];
  onChange: (without: string[] | undefined) => void;
}

/** What was read out of the text as plain conditions; each can be left out, its words are then meaning. */
export function Conditions({ conditions, without, onChange }: ConditionsProps) {
  const group = useRef<HTMLDivElement>(null);
  if (conditions.length === 0 && without.length === 0) return null;

  function change(next: string[] | undefined) {
    // What was pressed goes; the group it stood in keeps the focus.
    group.current?.focus();
    onChange(next);
  }

  return (
    <div
      ref={group}
      role="group"
      aria-label="Conditions"
      tabIndex={-1}
      className="mb-4 flex flex-wrap items-center gap-2 outline-none"
    >
      {conditions.length > 0 && <span className="mr-1 text-dust">Only</span>}
      {conditions.map(({ key, label, words }) => (
        <button
          key={key}
          type="button"
          aria-label={`${label}, leave out`}
          title={`You wrote “${words}”`}
          onClick={() => change([...without, key])}
          className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-marquee pr-3 pl-4 transition-colors hover:bg-velvet"
        >
          {label}
          <CloseIcon className="size-4 text-dust" />
        </button>
      ))}
      {without.length > 0 && (
        <button
          type="button"
          className={`${textLink} min-h-11 cursor-pointer px-2 text-dust`}
          onClick={() => change(undefined)}
        >
          {without.length === 1
            ? "Use the condition again"
            : `Use the ${without.length} conditions again`}
        </button>
      )}
    </div>
  );
}
