import { TextField } from "./TextField";

interface EmailFieldProps {
  /** "username" where somebody signs in with it. */
  autoComplete: "username" | "email";
}

/** An address as it is typed: nothing corrects it on the way. */
export function EmailField({ autoComplete }: EmailFieldProps) {
  return (
    <TextField
      name="email"
      type="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
