import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { PersonalPages } from "../accounts/PersonalPages";
import { isMissing } from "../api/errors";
import { parseTitleId } from "../catalog/titleId";
import { ConfirmButton } from "../ui/ConfirmButton";
import { primaryButton, quietButton, textLink } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { failureSentence } from "../ui/failureWords";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { moment } from "../ui/words";
import { EngagementChart } from "./EngagementChart";
import { deleteSession, exportSession, sessionQuery } from "./queries";
import { SummaryFacts } from "./SummaryFacts";

/** One session somebody has kept: what it was like, to take along and to delete. */
export function SessionPage() {
  return <PersonalPages>{() => <Session />}</PersonalPages>;
}

function Session() {
  const { id: text } = useParams({ from: "/focus/$id" });
  const id = parseTitleId(text) ?? 0;
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery(sessionQuery(id));
  const exporting = useMutation({ mutationFn: () => exportSession(id) });
  const title = query.data?.title ?? "Session";
  useDocumentTitle(title);
  if (isMissing(query.error)) return <NoSession />;
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="the session" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data) return <ListSkeleton rows={3} />;
  const { started_at, ended_at, points } = query.data;
  const record = { startedAt: Date.parse(started_at), endedAt: Date.parse(ended_at), points };
  return (
    <article className="mx-auto max-w-4xl space-y-6 py-6 md:py-10">
      <header>
        <Link to="/focus" className={textLink}>
          All sessions
        </Link>
        <h1 className="mt-2 font-display text-title">{title}</h1>
        <p className="text-dust">{moment(started_at)}</p>
      </header>
      <div className="space-y-6 rounded-2xl border border-seam bg-velvet p-5 sm:p-6">
        <SummaryFacts record={record} />
        <EngagementChart startedAt={record.startedAt} points={points} />
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="button" className={quietButton} onClick={() => exporting.mutate()}>
          Download as CSV
        </button>
        <ConfirmButton
          label="Delete"
          of={title}
          title="Delete this session?"
          action="Delete it"
          onConfirm={async () => {
            await deleteSession(client, id);
            await navigate({ to: "/focus", replace: true });
          }}
        >
          <p>Its points and its summary go away for good.</p>
        </ConfirmButton>
      </div>
      <p role="status" className="text-dust empty:hidden">
        {exporting.isError && failureSentence(exporting.error)}
        {exporting.isSuccess && "It is in your downloads."}
      </p>
    </article>
  );
}

function NoSession() {
  return (
    <Notice
      title="There is no such session"
      headingLevel="h1"
      action={
        <Link to="/focus" className={primaryButton}>
          Go to Focus
        </Link>
      }
    >
      <p>It was deleted, or it is somebody else's.</p>
    </Notice>
  );
}
