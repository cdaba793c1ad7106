import { useId } from "react";
import { Select } from "../../ui/Select";

interface ChoiceProps {
  label: string;
  value: number;
  options: readonly { value: number; label: string }[];
  onChange: (value: number) => void;
}

/** One of several numbered things. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="w-full sm:w-88">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <Select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
