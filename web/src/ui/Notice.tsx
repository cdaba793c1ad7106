import type { ReactNode } from "react";

interface NoticeProps {
  title: string;
  children?: ReactNode;
  /** One thing to do next. */
  action?: ReactNode;
  headingLevel?: "h1" | "h2" | "h3";
}

/** What a place says when it has nothing to show: why, what still works, and what to do next. */
export function Notice({ title, children, action, headingLevel = "h2" }: NoticeProps) {
  const Heading = headingLevel;
  return (
    <div className="rounded-2xl border border-seam bg-velvet p-6 md:p-8">
      <Heading className="font-display text-heading">{title}</Heading>
      {children && <div className="mt-2 max-w-[60ch] text-dust">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
