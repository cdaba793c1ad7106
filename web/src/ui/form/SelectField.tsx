import { useId } from "react";
import { field } from "../controls";
import { NextIcon } from "../icons";
import { useFormState } from "./formContext";

interface SelectFieldProps {
  name: string;
  options: readonly { value: string; label: string }[];
  defaultValue: string;
  className?: string;
}

export function SelectField({ name, options, defaultValue, className }: SelectFieldProps) {
  const id = useId();
  const { labels } = useFormState();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {labels[name] ?? name}
      </label>
      <span className="relative block">
        <select
          id={id}
          name={name}
          defaultValue={defaultValue}
          className={`${field} appearance-none truncate pr-9`}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <NextIcon className="pointer-events-none absolute top-3.5 right-3 size-4 rotate-90 text-dust" />
      </span>
    </div>
  );
}
