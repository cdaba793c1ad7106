import { useState } from "react";
import { primaryButton } from "../ui/controls";
import { kept } from "../ui/kept";
import { Panel } from "../ui/Panel";
import { FocusSession } from "./FocusSession";

const read = kept("moodreel.focus-law-read");

/** What everybody reads once on this device before the first session. */
export function FirstTime({ law }: { law: string }) {
  const [known, setKnown] = useState(() => read.read() === law);
  if (known) return <FocusSession />;
  return (
    <Panel title="Before you begin">
      <div className="max-w-[65ch] space-y-3 text-dust">
        <p>
          A program guesses from your face which of seven emotions it shows, and makes a score of
          that. It does not know what you think or understand, it is often wrong, and it says
          nothing about you. It is for yourself: nobody else sees it.
        </p>
        <p>{law}</p>
        <p>So do not use it on others, and let nobody make you use it at work or at school.</p>
      </div>
      <button
        type="button"
        className={`${primaryButton} mt-5`}
        onClick={() => {
          read.write(law);
          setKnown(true);
        }}
      >
        I use it for myself
      </button>
    </Panel>
  );
}
