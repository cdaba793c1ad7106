import type { ReactNode } from "react";

/** The way on, always in sight; above the bottom bar of a phone. */
export function StepBar({ said, children }: { said: string; children: ReactNode }) {
  return (
    <div className="fixed inset-x-0 bottom-16 z-20 border-t border-seam bg-ink/95 backdrop-blur-md md:bottom-0">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-end gap-x-4 gap-y-2 px-4 py-3 md:px-8">
        <p role="status" className="mr-auto text-dust">
          {said}
        </p>
        {children}
      </div>
    </div>
  );
}
