import { useEffect, useId, useRef, type ReactNode } from "react";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A question in front of the page. Escape, and a press beside it, leave everything as it is. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
  }, []);

  return (
    // Escape is the keyboard's way; a press on the backdrop is only another.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="backdrop:bg-black/60 pointer-events-auto m-auto w-[calc(100%-2rem)] max-w-lg rounded-2xl border border-seam bg-velvet p-0 text-screen"
    >
      <div className="p-5 sm:p-8">
        <h2 id={id} className="font-display text-heading">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
