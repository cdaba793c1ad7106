import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { dangerButton, primaryButton } from "../../ui/controls";
import { ErrorNotice } from "../../ui/ErrorNotice";
import { ListSkeleton } from "../../ui/ListSkeleton";
import { NewerOlder } from "../../ui/NewerOlder";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { counted } from "../../ui/words";
import { consentsQuery } from "../privacy/queries";
import { SubPageTitle } from "../SubPageTitle";
import { daysOf } from "./days";
import { MoodDay } from "./MoodDay";
import { deleteHistory, historyQuery } from "./queries";

/** What somebody's face has said, day by day, where they wanted it kept. */
export function MoodHistoryPage() {
  return (
    <>
      <SubPageTitle title="Moods">
        What your face has said when it was read. Only you see it.
      </SubPageTitle>
      <History />
    </>
  );
}

function History() {
  const client = useQueryClient();
  const [page, setPage] = useState(1);
  const query = useQuery(historyQuery(page));
  const consents = useQuery(consentsQuery());
  const isKept = consents.data?.items.some(
    ({ purpose, granted }) => purpose === "mood_history" && granted,
  );
  if (query.isError) {
    return (
      <ErrorNotice error={query.error} what="your moods" onRetry={() => void query.refetch()} />
    );
  }
  if (!query.data || consents.isPending) return <ListSkeleton rows={4} />;
  const { items, total, size } = query.data;
  if (total === 0) return <Nothing isKept={isKept === true} />;
  return (
    <Panel title={`${counted(total, "reading")} kept`} about="The newest 10,000, day by day.">
      <ul className="-my-3 divide-y divide-seam">
        {daysOf(items).map((day) => (
          <li key={day.at}>
            <MoodDay day={day} />
          </li>
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap gap-3">
        <NewerOlder {...{ page, size, total }} onChange={setPage} />
        <ConfirmButton
          label="Delete all"
          of="my moods"
          title="Delete your history of moods?"
          action="Delete all of it"
          className={dangerButton}
          onConfirm={async () => {
            await deleteHistory(client);
            setPage(1);
          }}
        >
          <p>
            All {counted(total, "reading")} go away for good. New ones are kept as long as you agree
            to that.
          </p>
        </ConfirmButton>
      </div>
    </Panel>
  );
}

function Nothing({ isKept }: { isKept: boolean }) {
  return (
    <Notice
      title={isKept ? "Nothing is kept yet" : "Nothing is kept"}
      action={
        <Link to={isKept ? "/" : "/account/privacy"} className={primaryButton}>
          {isKept ? "Go to the start" : "Go to Privacy"}
        </Link>
      }
    >
      <p>
        {isKept
          ? "Pictures that are read on your device stay there, and so does what they say. Only what this server reads for you is kept here."
          : "You have not agreed to keep a history of your moods. You can on the page Privacy."}
      </p>
    </Notice>
  );
}
