import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { moodOptionsQuery } from "../../moods/optionsQuery";
import { calibrationQuery } from "../../moods/useWeights";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { textLink } from "../../ui/controls";
import { failureSentence } from "../../ui/failureWords";
import { Panel } from "../../ui/Panel";
import { counted } from "../../ui/words";
import {
  deleteCorrections,
  prefer,
  preferencesQuery,
  type MoodPreferences,
} from "../moods/queries";

/** What this server tells somebody of their face, and what their corrections have taught it. */
export function FaceTellings() {
  const client = useQueryClient();
  const preferences = useQuery(preferencesQuery()).data;
  const options = useQuery(moodOptionsQuery()).data;
  const corrections = useQuery(calibrationQuery()).data?.corrections ?? 0;
  const preferring = useMutation({ mutationFn: (next: MoodPreferences) => prefer(client, next) });
  const shown = preferring.isPending ? preferring.variables : preferences;
  return (
    <Panel
      title="Your face"
      about="What this server may say of pictures you send it. Nothing of it is kept unless you agreed to a history of moods."
    >
      {shown && (
        <div className="space-y-4">
          {options?.age !== false && (
            <Choice
              label="Say what age I look like"
              checked={shown.age}
              onChange={(age) => preferring.mutate({ ...shown, age })}
            />
          )}
          {options?.gender !== false && (
            <Choice
              label="Say what gender I look like"
              checked={shown.gender}
              onChange={(gender) => preferring.mutate({ ...shown, gender })}
            />
          )}
          <p role="alert" className="text-danger empty:hidden">
            {preferring.isError && failureSentence(preferring.error)}
          </p>
        </div>
      )}
      <p className="mt-4 max-w-[65ch] text-dust">
        {corrections === 0
          ? "You have corrected nothing yet. When you do, your own face is read by that."
          : `Your face is read by ${counted(corrections, "correction")} of yours, and nobody else's is.`}{" "}
        <Link to="/account/moods" className={textLink}>
          Look at your moods
        </Link>
      </p>
      {corrections > 0 && (
        <div className="mt-4">
          <ConfirmButton
            label="Forget my corrections"
            title="Forget your corrections?"
            action="Forget them"
            onConfirm={() => deleteCorrections(client)}
          >
            <p>They are deleted. Your face is then read like everybody's.</p>
          </ConfirmButton>
        </div>
      )}
    </Panel>
  );
}

interface ChoiceProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-4">
      <label htmlFor={id} className="grow cursor-pointer">
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="switch shrink-0"
      />
    </div>
  );
}
