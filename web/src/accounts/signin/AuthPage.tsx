import type { ReactNode } from "react";
import { useDocumentTitle } from "../../ui/useDocumentTitle";

interface AuthPageProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Other ways on, under the card. */
  below?: ReactNode;
}

/** The frame of every page before the account: one question in the middle. */
export function AuthPage({ title, lead, children, below }: AuthPageProps) {
  useDocumentTitle(title);
  return (
    <div className="mx-auto w-full max-w-md py-8 md:py-14">
      <h1 className="font-display text-title">{title}</h1>
      {lead && <div className="mt-2 max-w-[60ch] text-dust">{lead}</div>}
      <div className="mt-6 rounded-2xl border border-seam bg-velvet p-5 sm:p-8">{children}</div>
      {below && <div className="mt-5 space-y-2 px-1 text-dust">{below}</div>}
    </div>
  );
}
