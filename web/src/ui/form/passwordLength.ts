import { counted } from "../words";

const shortest = 8;
const longest = 128;

/** As the server counts: a smiling face is one character. */
export function passwordLength(password: string): number {
  return Array.from(password).length;
}

/** What may be wrong with a new password before anybody has to be asked. */
export function passwordObjection(password: string): string | undefined {
  const length = passwordLength(password);
  if (length === 0) return "Choose a password.";
  if (length < shortest) return `Add ${counted(shortest - length, "more character")}.`;
  if (length > longest) return `Take ${counted(length - longest, "character")} away.`;
  return undefined;
}

/** How far a new password has come, in words. */
export function lengthWords(length: number): string {
  if (length === 0)
    return "At least 8 characters of any kind. Four words of your own are easy to keep.";
  if (length < shortest) return `${counted(shortest - length, "more character")} to go.`;
  if (length > longest)
    return `${counted(length - longest, "character")} too many; 128 is the most.`;
  return `Long enough: ${counted(length, "character")}.`;
}
