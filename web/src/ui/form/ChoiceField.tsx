import { useFormState } from "./formContext";

interface ChoiceFieldProps {
  name: string;
  options: readonly { value: string; name: string; about: string }[];
  /** The first otherwise. */
  defaultValue?: string;
}

/** One of a few, each with a line that says what it means. */
export function ChoiceField({ name, options, defaultValue }: ChoiceFieldProps) {
  const { labels } = useFormState();
  const chosen = defaultValue ?? options[0]?.value;
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{labels[name] ?? name}</legend>
      <div className="grid gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-3 rounded-lg border border-seam p-3 transition-colors hover:border-dust/80 has-checked:border-marquee has-checked:bg-marquee/8 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-beam"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              className="mt-1 size-4 accent-marquee outline-none"
            />
            <span className="font-medium">{option.name}</span>
            <span className="col-start-2 text-caption text-dust">{option.about}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
