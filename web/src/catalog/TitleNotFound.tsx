import { Link } from "@tanstack/react-router";
import type { TitleType } from "../api/types";
import { primaryButton } from "../ui/controls";
import { Notice } from "../ui/Notice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { kindWords } from "./kinds";

export function TitleNotFound({ type }: { type: TitleType }) {
  const { one, many } = kindWords[type];
  useDocumentTitle(`No such ${one}`);
  return (
    <div className="py-10">
      <Notice
        headingLevel="h1"
        title={`We do not have this ${one}`}
        action={
          <Link to="/browse" search={{ type }} className={primaryButton}>
            Browse {many}
          </Link>
        }
      >
        <p>It may have left the catalogue, or the address has a slip in it.</p>
      </Notice>
    </div>
  );
}
