import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { askToSignIn } from "../accounts/entry/signInAsk";
import { useViewer } from "../accounts/session/useViewer";
import type { DiaryEntry, Title } from "../api/types";
import { AddToList } from "../lists/AddToList";
import { quietButton } from "../ui/controls";
import { failureSentence } from "../ui/failureWords";
import { showFailure } from "../ui/toasts";
import { EntryButton } from "./EntryButton";
import { dayWords } from "./month";
import { entriesOfQuery, likeQuery, setLiked } from "./queries";

const EntryDialog = lazy(async () => {
  const { EntryDialog } = await import("./EntryDialog");
  return { default: EntryDialog };
});

/** On a title's own page: writing it into the diary, liking it, putting it into a list; what was written before. */
export function TitleDiary({ title }: { title: Title }) {
  const isUser = useViewer() === "user";
  const client = useQueryClient();
  const entries = useQuery({ ...entriesOfQuery(title.id), enabled: isUser }).data?.items ?? [];
  const liked = useQuery({ ...likeQuery(title), enabled: isUser }).data?.liked ?? false;
  const [open, setOpen] = useState<DiaryEntry | "new">();

  async function like() {
    try {
      await setLiked(client, title, !liked);
    } catch (failure) {
      showFailure(`${title.title}: ${failureSentence(failure)}`);
    }
  }

  return (
    <section aria-label="Your diary" className="mt-3">
      <div className="flex flex-wrap gap-3">
        <button
          type="button"
          className={quietButton}
          onClick={() => (isUser ? setOpen("new") : askToSignIn("keep"))}
        >
          Write in diary
        </button>
        <button
          type="button"
          aria-pressed={liked}
          className={quietButton}
          onClick={() => (isUser ? void like() : askToSignIn("keep"))}
        >
          <span aria-hidden className={liked ? "text-marquee" : ""}>
            ♥
          </span>
          {liked ? "You like it" : "Like"}
        </button>
        {isUser && <AddToList title={title} />}
      </div>
      {entries.length > 0 && (
        <ul className="mt-4 max-w-md space-y-1">
          {entries.map((entry) => (
            <li key={entry.id}>
              <p className="text-caption text-dust">
                {dayWords(entry.watched_on)} {entry.watched_on.slice(0, 4)}
              </p>
              <EntryButton entry={entry} onOpen={setOpen} />
              {entry.review && <p className="mt-1 line-clamp-3">{entry.review}</p>}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <Suspense>
          <EntryDialog
            title={title}
            {...(open !== "new" && { entry: open })}
            known={entries.length > 0}
            onClose={() => setOpen(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}
