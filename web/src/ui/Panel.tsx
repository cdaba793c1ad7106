import { useId, type ReactNode } from "react";

interface PanelProps {
  title: string;
  /** What this is about, in a sentence or two. */
  about?: ReactNode;
  children: ReactNode;
}

/** A part of a page that stands for itself. */
export function Panel({ title, about, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-2xl border border-seam bg-velvet p-5 sm:p-6">
      <h2 id={id} className="text-lead font-medium">
        {title}
      </h2>
      {about && <div className="mt-1 max-w-[65ch] text-dust">{about}</div>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
