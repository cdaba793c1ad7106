import { primaryButton } from "../controls";
import { useFormState } from "./formContext";
import { Working } from "../Working";

interface SubmitButtonProps {
  className?: string;
  children: string;
}

export function SubmitButton({ className = primaryButton, children }: SubmitButtonProps) {
  const { busy, waitSeconds } = useFormState();
  return (
    <button
      type="submit"
      aria-disabled={busy || waitSeconds > 0}
      className={`${className} relative`}
    >
      <Working when={busy}>{children}</Working>
    </button>
  );
}
