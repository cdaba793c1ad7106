import type { ReactNode } from "react";

/** A button's words; a line runs under them while it works, and nothing moves for that. */
export function Working({ when, children }: { when: boolean; children: ReactNode }) {
  return (
    <>
      {children}
      {when && (
        <span className="absolute inset-x-3 bottom-1.5 h-0.5 overflow-hidden rounded-full">
          <span className="sr-only">Working</span>
          <span aria-hidden className="working-line block h-full w-1/3 rounded-full bg-current" />
        </span>
      )}
    </>
  );
}
