import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { PersonalPages } from "../accounts/PersonalPages";
import type { DiaryEntry } from "../api/types";
import { LibraryNav } from "../library/LibraryNav";
import { primaryButton, quietButton } from "../ui/controls";
import { ErrorNotice } from "../ui/ErrorNotice";
import { NextIcon, PreviousIcon } from "../ui/icons";
import { ListSkeleton } from "../ui/ListSkeleton";
import { Notice } from "../ui/Notice";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { count } from "../ui/words";
import { Calendar } from "./Calendar";
import { DayList } from "./DayList";
import { EntryDialog } from "./EntryDialog";
import { monthAfter, monthWords } from "./month";
import { monthQuery } from "./queries";

const route = getRouteApi("/diary");

/** What somebody watched and read, a month at a time: a calendar where there is room, else a list. */
export function DiaryPage() {
  return <PersonalPages>{() => <Diary />}</PersonalPages>;
}

function Diary() {
  const { month } = route.useSearch();
  useDocumentTitle(`Diary, ${monthWords(month)}`);
  return (
    <div className="space-y-6 py-6 md:py-8">
      <LibraryNav />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-display text-title">Your diary</h1>
        <nav aria-label="Months" className="flex items-center gap-2">
          <Link
            to="/diary"
            search={{ month: monthAfter(month, -1) }}
            aria-label={`Before: ${monthWords(monthAfter(month, -1))}`}
            className={`${quietButton} w-11 px-0`}
          >
            <PreviousIcon />
          </Link>
          <p aria-live="polite" className="min-w-36 text-center font-medium">
            {monthWords(month)}
          </p>
          <Link
            to="/diary"
            search={{ month: monthAfter(month) }}
            aria-label={`After: ${monthWords(monthAfter(month))}`}
            className={`${quietButton} w-11 px-0`}
          >
            <NextIcon />
          </Link>
        </nav>
      </div>
      <Month key={month} month={month} />
    </div>
  );
}

function Month({ month }: { month: string }) {
  const query = useQuery(monthQuery(month));
  const [open, setOpen] = useState<DiaryEntry>();
  const { data } = query;
  if (query.isError) {
    return (
      <ErrorNotice
        error={query.error}
        what="this month of your diary"
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!data) return <ListSkeleton rows={4} />;
  if (data.items.length === 0)
    return <Empty month={month} before={data.before} after={data.after} />;
  return (
    <>
      <p role="status" className="text-dust">
        {data.items.length === 1 ? "1 entry" : `${count(data.items.length)} entries`}
      </p>
      <div className="hidden md:block">
        <Calendar month={month} entries={data.items} onOpen={setOpen} />
      </div>
      <div className="md:hidden">
        <DayList entries={data.items} onOpen={setOpen} />
      </div>
      {open && <EntryDialog title={open.title} entry={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface EmptyProps {
  month: string;
  before: string | null;
  after: string | null;
}

function Empty({ month, before, after }: EmptyProps) {
  const near = before ?? after;
  return (
    <Notice
      title={`Nothing in ${monthWords(month)}`}
      action={
        near ? (
          <Link to="/diary" search={{ month: near }} className={primaryButton}>
            Go to {monthWords(near)}
          </Link>
        ) : (
          <Link to="/browse" className={primaryButton}>
            Find something you watched
          </Link>
        )
      }
    >
      <p>Open a film or book and press “Write in diary”: the day, your rating, a few words.</p>
    </Notice>
  );
}
