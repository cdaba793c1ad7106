import { useQuery } from "@tanstack/react-query";
import { useViewer } from "../accounts/session/useViewer";
import { moodOptionsQuery } from "../moods/optionsQuery";
import { ErrorNotice } from "../ui/ErrorNotice";
import { ListSkeleton } from "../ui/ListSkeleton";
import { useDocumentTitle } from "../ui/useDocumentTitle";
import { FirstTime } from "./FirstTime";
import { SavedSessions } from "./SavedSessions";
import { SwitchedOff } from "./SwitchedOff";

/** For who learns or presents: how engaged their face looks, live and in the end. */
export function FocusPage() {
  useDocumentTitle("Focus");
  const options = useQuery(moodOptionsQuery());
  const viewer = useViewer();
  return (
    <div className="mx-auto max-w-4xl space-y-6 py-6 md:py-10">
      <header>
        <h1 className="font-display text-title">Focus</h1>
        <p className="mt-2 max-w-[60ch] text-lead text-dust">
          How engaged your face looks while you learn or practise a talk. For yourself alone.
        </p>
      </header>
      {options.isError && (
        <ErrorNotice
          error={options.error}
          what="what this server offers"
          onRetry={() => void options.refetch()}
        />
      )}
      {options.isPending && <ListSkeleton rows={2} />}
      {options.data &&
        (options.data.focus ? (
          <FirstTime law={options.data.focus_law} />
        ) : (
          <SwitchedOff law={options.data.focus_law} />
        ))}
      {viewer === "user" && options.data && <SavedSessions offered={options.data.focus} />}
    </div>
  );
}
