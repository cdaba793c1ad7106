import { useEffect, useRef, type ReactNode } from "react";
import { useDocumentTitle } from "../../ui/useDocumentTitle";

interface SentProps {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** What stands in a form's place once it is done; it takes the focus, so that it is read out. */
export function Sent({ title, children, action }: SentProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mx-auto w-full max-w-md py-8 md:py-14">
      <div className="rounded-2xl border border-seam bg-velvet p-5 sm:p-8">
        <h1 ref={heading} tabIndex={-1} className="font-display text-title outline-none">
          {title}
        </h1>
        <div className="mt-3 space-y-3 text-dust">{children}</div>
        {action && <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  );
}
