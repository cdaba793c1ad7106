import type { ReactNode } from "react";
import { primaryButton, quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { Working } from "../ui/Working";
import type { LibraryImport } from "./types";
import { useImportStep } from "./useImportStep";

interface StepButtonProps {
  step: () => Promise<LibraryImport>;
  /** The one thing to do next. */
  primary?: boolean;
  children: ReactNode;
}

/** Moves an import on, and says where it could not. */
export function StepButton({ step, primary = false, children }: StepButtonProps) {
  const doing = useImportStep(step);
  return (
    <div>
      <button
        type="button"
        aria-disabled={doing.isPending}
        className={`${primary ? primaryButton : quietButton} relative`}
        onClick={() => {
          if (!doing.isPending) doing.mutate();
        }}
      >
        <Working when={doing.isPending}>{children}</Working>
      </button>
      {doing.isError && (
        <p role="alert" className="mt-2 text-danger">
          {failureSentence(doing.error)}
        </p>
      )}
    </div>
  );
}
