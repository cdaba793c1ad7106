import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isMissing } from "../../api/errors";
import { primaryButton } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { Notice } from "../../ui/Notice";
import { studyQuery } from "../queries";
import type { Study } from "../types";
import { NoStudy } from "./NoStudy";

interface OfStudyProps {
  /** In which something is done; undefined where it is done for oneself. */
  id: number | undefined;
  children: (study: Study | undefined) => ReactNode;
}

/** What is done in a study, once whoever does it takes part and has agreed; what is done for oneself at once. */
export function OfStudy({ id, children }: OfStudyProps) {
  return id === undefined ? children(undefined) : <WithinStudy id={id}>{children}</WithinStudy>;
}

function WithinStudy({ id, children }: { id: number; children: OfStudyProps["children"] }) {
  const query = useQuery(studyQuery(id));
  if (isMissing(query.error)) return <NoStudy />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="the study" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <div aria-busy className="my-8 aspect-video rounded-2xl bg-velvet" />;
  const { participation, name } = query.data;
  if (participation?.state === "joined" && !participation.consent_due) return children(query.data);
  return (
    <div className="py-8">
      <Notice
        title={`“${name}” asks you first`}
        action={
          <Link to="/lab/studies/$id" params={{ id: String(id) }} className={primaryButton}>
            Go to the study
          </Link>
        }
      >
        {participation?.state === "joined"
          ? "Read what you agree to in this study; then its videos are yours to watch."
          : "You do not take part in this study. On its page you can accept an invitation."}
      </Notice>
    </div>
  );
}
