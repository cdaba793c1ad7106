import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { failureSentence } from "../ui/failureWords";
import { quietButton } from "../ui/controls";
import { Candidate } from "./Candidate";
import { namedTitle, saysWords } from "./importWords";
import { OtherTitle } from "./OtherTitle";
import { chooseTitle, importsKey } from "./queries";
import type { ImportTitle } from "./types";

interface TitleRowProps {
  id: number;
  title: ImportTitle;
  /** Whether it can still be said which title it is. */
  inReview: boolean;
}

/** A title of the file, and what it may be here. */
export function TitleRow({ id, title, inReview }: TitleRowProps) {
  const heading = useId();
  const queryClient = useQueryClient();
  const choosing = useMutation({
    mutationFn: (itemId: number | null) => chooseTitle(id, title.place, itemId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: importsKey }),
  });
  const name = namedTitle(title);
  return (
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className="font-medium wrap-anywhere">
        {name}
      </p>
      <p className="text-caption text-dust">{saysWords(title.says)}</p>
      {inReview && (
        <>
          <div className="mt-3 grid gap-2 sm:grid-cols-2">
            {offered(title).map((candidate) => (
              <Candidate
                key={candidate.id}
                title={candidate}
                chosen={candidate.id === title.item?.id}
                onChoose={choosing.mutate}
              />
            ))}
          </div>
          <div className="mt-3 flex flex-wrap gap-3">
            <OtherTitle title={title} name={name} onChoose={choosing.mutate} />
            {title.decision !== "skipped" && title.decision !== "unknown" && (
              <button
                type="button"
                aria-label={`Leave out ${name}`}
                className={quietButton}
                onClick={() => choosing.mutate(null)}
              >
                Leave it out
              </button>
            )}
          </div>
        </>
      )}
      {choosing.isError && (
        <p role="alert" className="mt-2 text-danger">
          {failureSentence(choosing.error)}
        </p>
      )}
    </div>
  );
}

/** What was found for it, and before that what was chosen besides. */
function offered({ item, candidates }: ImportTitle) {
  const besides = item !== null && candidates.every(({ id }) => id !== item.id);
  return besides ? [item, ...candidates] : candidates;
}
