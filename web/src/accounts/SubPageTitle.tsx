import type { ReactNode } from "react";
import { useDocumentTitle } from "../ui/useDocumentTitle";

export function SubPageTitle({ title, children }: { title: string; children?: ReactNode }) {
  useDocumentTitle(title);
  return (
    <div>
      <h1 className="font-display text-heading">{title}</h1>
      {children && <p className="mt-1 max-w-[65ch] text-dust">{children}</p>}
    </div>
  );
}
