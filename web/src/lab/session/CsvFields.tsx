import { useId, type ReactNode } from "react";
import { field } from "../../ui/controls";
import { Select } from "../../ui/Select";
import { timeForms, type CsvChoice, type TimeForm } from "./csvColumns";

interface CsvFieldsProps {
  names: readonly string[];
  choice: CsvChoice;
  onChange: (choice: CsvChoice) => void;
}

/** Which column of a table is what. */
export function CsvFields({ names, choice, onChange }: CsvFieldsProps) {
  const change = (part: Partial<CsvChoice>) => onChange({ ...choice, ...part });
  const column = (label: string, key: "time" | "gsr" | "hr" | "ibi", none: string | null) => (
    <Labelled label={label}>
      {(id) => (
        <Select
          id={id}
          value={choice[key]}
          onChange={({ target }) => change({ [key]: target.value })}
        >
          {none !== null && <option value="">{none}</option>}
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
    </Labelled>
  );
  const form = timeForms.find(({ id }) => id === choice.timeForm);
  return (
    <fieldset className="max-w-2xl rounded-lg border border-seam p-4">
      <legend className="px-1 font-medium">Which column is what</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {column("Time", "time", null)}
        <Labelled label="Times are">
          {(id) => (
            <Select
              id={id}
              value={choice.timeForm}
              onChange={({ target }) => change({ timeForm: target.value as TimeForm })}
            >
              {timeForms.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
        {form?.counted && (
          <Labelled label="The recording began">
            {(id) => (
              <input
                id={id}
                type="datetime-local"
                step={1}
                className={field}
                value={localTime(choice.startMs)}
                onChange={({ target }) => {
                  const startMs = new Date(target.value).getTime();
                  if (Number.isFinite(startMs)) change({ startMs });
                }}
              />
            )}
          </Labelled>
        )}
        {column("Skin conductance", "gsr", "none")}
        {choice.gsr && (
          <Labelled label="Skin conductance is in">
            {(id) => (
              <Select
                id={id}
                value={choice.gsrUnit}
                onChange={({ target }) => change({ gsrUnit: target.value as CsvChoice["gsrUnit"] })}
              >
                <option value="microsiemens">microsiemens, µS</option>
                <option value="raw">counts of the device</option>
              </Select>
            )}
          </Labelled>
        )}
        {column("Heart rate, beats per minute", "hr", "none")}
        {column("Times between beats, ms", "ibi", "none")}
      </div>
    </fieldset>
  );
}

interface LabelledProps {
  label: string;
  children: (id: string) => ReactNode;
}

function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** As a field for local date and time wants it. */
function localTime(ms: number): string {
  const offset = new Date(ms).getTimezoneOffset() * 60_000;
  return new Date(ms - offset).toISOString().slice(0, 19);
}
