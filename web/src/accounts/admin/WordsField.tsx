import { useId } from "react";
import { field } from "../../ui/controls";

interface WordsFieldProps {
  label: string;
  value: string;
  maxLength: number;
  onChange: (value: string) => void;
}

/** Words to look for; they count once the field is left, or Enter is pressed. */
export function WordsField({ label, value, maxLength, onChange }: WordsFieldProps) {
  const id = useId();
  function take(text: string) {
    if (text.trim() !== value) onChange(text.trim());
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get("words");
        if (typeof words === "string") take(words);
      }}
      className="min-w-0"
    >
      <label htmlFor={id} className="mb-1 block text-caption text-dust">
        {label}
      </label>
      <input
        id={id}
        name="words"
        type="search"
        defaultValue={value}
        maxLength={maxLength}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onBlur={(event) => take(event.currentTarget.value)}
        className={`${field} max-w-md`}
      />
    </form>
  );
}
