import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ConfirmButton } from "../ui/ConfirmButton";
import { Panel } from "../ui/Panel";
import { primaryButton } from "../ui/controls";
import { showToast } from "../ui/toasts";
import { counted, moment } from "../ui/words";
import { addedWords } from "./importWords";
import { importsKey, libraryChanged, lookAgain, undoImport } from "./queries";
import { StepButton } from "./StepButton";
import { TitleRows } from "./TitleRows";
import type { LibraryImport } from "./types";

/** What an import added, and the way back. */
export function Applied({ one }: { one: LibraryImport }) {
  const added = addedWords(one.added);
  return (
    <>
      <Panel
        title="It is in your library"
        about={
          <p>
            {added
              ? `Added: ${added}.`
              : "Everything in it was there already, so nothing was added."}{" "}
            What was newer here stayed as it was.{one.applied_at && ` ${moment(one.applied_at)}.`}
          </p>
        }
      >
        <div className="flex flex-wrap gap-3">
          <Link to="/library" className={primaryButton}>
            See my library
          </Link>
          <Undo one={one} />
        </div>
      </Panel>
      {one.titles.unknown > 0 && (
        <Panel
          title="Not in the catalogue yet"
          about={`${counted(one.titles.unknown, "title")} wait, and are added when the catalogue learns them.`}
        >
          <div className="mb-5">
            <StepButton step={() => lookAgain(one.id)}>Look again now</StepButton>
          </div>
          <TitleRows id={one.id} decision="unknown" total={one.titles.unknown} />
        </Panel>
      )}
    </>
  );
}

function Undo({ one }: { one: LibraryImport }) {
  const queryClient = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoImport(one.id),
    onSuccess: ({ imported, kept }) => {
      queryClient.setQueryData([...importsKey, one.id], imported);
      if (kept > 0)
        showToast(`${counted(kept, "change")} stayed, since you changed them afterwards.`);
      return libraryChanged(queryClient);
    },
  });
  return (
    <ConfirmButton
      label="Take it all back"
      title="Take this import back?"
      action="Take it back"
      onConfirm={() => undoing.mutateAsync()}
    >
      <p>Everything it added leaves your library. What you changed afterwards stays.</p>
    </ConfirmButton>
  );
}
