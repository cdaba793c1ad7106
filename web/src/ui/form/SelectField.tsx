import { useId } from "react";
import { Select } from "../Select";
import { useFormState } from "./formContext";

interface SelectFieldProps {
  name: string;
  options: readonly { value: string; label: string }[];
  defaultValue: string;
  className?: string;
}

export function SelectField({ name, options, defaultValue, className }: SelectFieldProps) {
  const id = useId();
  const { labels, failure, touched } = useFormState();
  const error = failure.fields[name];
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {labels[name] ?? name}
      </label>
      <Select
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={() => touched(name)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      {error !== undefined && (
        <p id={`${id}-error`} className="mt-1.5 text-caption text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
