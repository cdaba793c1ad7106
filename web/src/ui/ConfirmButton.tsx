import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { primaryButton, quietButton } from "./controls";
import { Dialog } from "./Dialog";
import { failureSentence } from "./failureWords";
import { Working } from "./Working";

interface ConfirmButtonProps {
  label: string;
  /** What the label is about, for who cannot see what it stands beside. */
  of?: string;
  /** What the dialog asks. */
  title: string;
  /** What will be so afterwards. */
  children: ReactNode;
  /** The button that does it says what it does. */
  action: string;
  onConfirm: () => Promise<unknown>;
  className?: string;
}

/** A button that asks once more before it does what cannot be taken back. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, of = "", title, children, action, onConfirm, className = quietButton } = props;
  const [open, setOpen] = useState(false);
  const doing = useMutation({ mutationFn: onConfirm, onSuccess: () => setOpen(false) });
  return (
    <>
      <button
        type="button"
        aria-label={`${label} ${of}`.trim()}
        className={className}
        onClick={() => {
          doing.reset();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {open && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <div className="mt-2 space-y-2 text-dust">{children}</div>
          <div role="alert">
            {doing.isError && <p className="mt-4 text-danger">{failureSentence(doing.error)}</p>}
          </div>
          <div className="mt-6 flex flex-wrap gap-3">
            <button
              type="button"
              aria-disabled={doing.isPending}
              className={`${primaryButton} relative`}
              onClick={() => {
                if (!doing.isPending) doing.mutate();
              }}
            >
              <Working when={doing.isPending}>{action}</Working>
            </button>
            <button type="button" className={quietButton} onClick={() => setOpen(false)}>
              Leave it
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
