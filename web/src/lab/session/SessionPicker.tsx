import { useId } from "react";
import { field } from "../../ui/controls";
import { moment } from "../../ui/words";
import type { ViewingSession } from "../types";

interface SessionPickerProps {
  sessions: readonly ViewingSession[];
  value: string | undefined;
  onChange: (session: string) => void;
}

export const sourceWords: Record<ViewingSession["source"], string> = {
  live: "measured",
  simulated: "simulated",
  file: "from a recording",
};

/** Which of one's viewings is shown. */
export function SessionPicker({ sessions, value, onChange }: SessionPickerProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        Session
      </label>
      <select
        id={id}
        className={`${field} max-w-md`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {sessions.map((session) => (
          <option key={session.session_id} value={session.session_id}>
            {moment(session.started_at)} – {sourceWords[session.source]}
          </option>
        ))}
      </select>
    </div>
  );
}
