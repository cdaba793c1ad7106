import { useEffect, useId, useRef, useState } from "react";
import type { PersonalToken } from "../../api/types";
import { field, primaryButton, quietButton } from "../../ui/controls";

export interface MadeToken {
  token: string;
  details: PersonalToken;
}

interface NewTokenProps {
  made: MadeToken;
  onPutAway: () => void;
}

/** A fresh token, the only time it can be seen. */
export function NewToken({ made, onPutAway }: NewTokenProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState("");

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(made.token);
      setNote("Copied.");
    } catch {
      // Plain http beyond this machine has no clipboard.
      input.current?.select();
      setNote("It is selected; copy it with your keyboard or the menu.");
    }
  }

  return (
    <section
      aria-labelledby={id}
      className="rounded-2xl border border-marquee/70 bg-marquee/8 p-5 sm:p-6"
    >
      <h2 id={id} className="text-lead font-medium">
        Copy “{made.details.name}” now
      </h2>
      <p className="mt-1 max-w-[65ch] text-dust">
        This is the only time it is shown. Whoever has it acts as you, so keep it like a password.
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <input
          ref={input}
          readOnly
          value={made.token}
          aria-label="The token"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          className={`${field} min-w-0 grow basis-64 font-mono text-caption`}
        />
        <button type="button" className={primaryButton} onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" className={quietButton} onClick={onPutAway}>
          I have it
        </button>
      </div>
      <p role="status" className="mt-2 min-h-6 text-dust">
        {note}
      </p>
    </section>
  );
}
