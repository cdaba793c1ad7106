import { useState } from "react";
import { useFormState } from "./formContext";
import { EyeIcon, EyeOffIcon } from "../icons";
import { lengthWords, passwordLength } from "./passwordLength";
import { TextField } from "./TextField";

interface PasswordFieldProps {
  name: string;
  /** "new-password" also says how long it is, in words. */
  autoComplete: "current-password" | "new-password";
}

export function PasswordField({ name, autoComplete }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const { round } = useFormState();
  const [typed, setTyped] = useState({ round, length: 0 });
  const length = typed.round === round ? typed.length : 0;
  const isNew = autoComplete === "new-password";
  return (
    <TextField
      name={name}
      type={shown ? "text" : "password"}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      className="pr-12"
      onInput={(event) => setTyped({ round, length: passwordLength(event.currentTarget.value) })}
      inside={
        <button
          type="button"
          aria-pressed={shown}
          aria-label="Show password"
          title={shown ? "Hide password" : "Show password"}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 grid w-11 cursor-pointer place-items-center rounded-lg text-dust transition-colors hover:text-screen"
        >
          {shown ? <EyeOffIcon /> : <EyeIcon />}
        </button>
      }
      below={isNew && lengthWords(length)}
    />
  );
}
