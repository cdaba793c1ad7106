import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { failureSentence } from "../ui/failureWords";
import { quietButton } from "../ui/controls";
import { namedTitle, saysWords } from "./importWords";
import { chooseTitle, importsKey } from "./queries";
import type { ImportTitle } from "./types";

/** A title of the file, and what it may be here. */
export function TitleRow({ id, title }: { id: number; title: ImportTitle }) {
  const heading = useId();
  const queryClient = useQueryClient();
  const choosing = useMutation({
    mutationFn: (itemId: number | null) => chooseTitle(id, title.place, itemId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: importsKey }),
  });
  const name = namedTitle(title);
  const canChoose = title.decision !== "unknown" && title.candidates.length > 0;
  return (
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className="font-medium wrap-anywhere">
        {name}
      </p>
      <p className="text-caption text-dust">{saysWords(title.says)}</p>
      {canChoose && (
        <div className="mt-3 grid gap-2 sm:grid-cols-2">
          {title.candidates.map((candidate) => (
            <button
              key={candidate.id}
              type="button"
              aria-pressed={candidate.id === title.item?.id}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border border-seam p-2 text-left hover:border-dust aria-pressed:border-marquee"
              onClick={() => choosing.mutate(candidate.id)}
            >
              <img src={candidate.picture_url} alt="" className="w-10 shrink-0 rounded" />
              <span className="min-w-0">
                <span className="block wrap-anywhere">{candidate.title}</span>
                <span className="block text-caption text-dust">
                  {[candidate.year, ...candidate.credits].filter(Boolean).join(", ")}
                </span>
              </span>
            </button>
          ))}
        </div>
      )}
      {title.decision !== "skipped" && title.decision !== "unknown" && (
        <button
          type="button"
          aria-label={`Leave out ${name}`}
          className={`${quietButton} mt-3`}
          onClick={() => choosing.mutate(null)}
        >
          Leave it out
        </button>
      )}
      {choosing.isError && (
        <p role="alert" className="mt-2 text-danger">
          {failureSentence(choosing.error)}
        </p>
      )}
    </div>
  );
}
