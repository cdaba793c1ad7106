import { useId } from "react";
import { Select } from "../ui/Select";
import { counted } from "../ui/words";
import type { AlertSettings } from "./lowEngagement";

interface AlertChoicesProps {
  settings: AlertSettings;
  onChange: (next: AlertSettings) => void;
}

const scores = [20, 30, 40, 50, 60, 70];
const times = [10, 20, 30, 60, 120, 300];

/** When somebody wants to be told that their engagement stays low, and how. */
export function AlertChoices({ settings, onChange }: AlertChoicesProps) {
  const id = useId();
  return (
    <details>
      <summary className="inline-block min-h-11 cursor-pointer rounded py-2.5 text-dust underline underline-offset-4">
        When to tell me that it stays low
      </summary>
      <div className="mt-2 grid max-w-md gap-4 min-[30rem]:grid-cols-2">
        <div>
          <label htmlFor={`${id}-below`} className="mb-1 block">
            Score below
          </label>
          <Select
            id={`${id}-below`}
            value={settings.below}
            onChange={(event) => onChange({ ...settings, below: Number(event.target.value) })}
          >
            {withOwn(scores, settings.below).map((score) => (
              <option key={score}>{score}</option>
            ))}
          </Select>
        </div>
        <div>
          <label htmlFor={`${id}-seconds`} className="mb-1 block">
            For
          </label>
          <Select
            id={`${id}-seconds`}
            value={settings.seconds}
            onChange={(event) => onChange({ ...settings, seconds: Number(event.target.value) })}
          >
            {withOwn(times, settings.seconds).map((seconds) => (
              <option key={seconds} value={seconds}>
                {counted(seconds, "second")}
              </option>
            ))}
          </Select>
        </div>
        <label className="flex min-h-11 cursor-pointer items-center gap-3 min-[30rem]:col-span-2">
          <input
            type="checkbox"
            role="switch"
            className="switch shrink-0"
            checked={settings.sound}
            onChange={(event) => onChange({ ...settings, sound: event.target.checked })}
          />
          With a soft tone
        </label>
      </div>
    </details>
  );
}

/** What was chosen is there, whatever there is to choose from now. */
function withOwn(choices: readonly number[], own: number): number[] {
  return [...new Set([...choices, own])].sort((one, other) => one - other);
}
