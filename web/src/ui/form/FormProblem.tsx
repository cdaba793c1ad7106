import { duration } from "../words";
import { useFormState } from "./formContext";

/** What is wrong with the whole, and how long to wait where that is asked. */
export function FormProblem() {
  const { failure, waitSeconds } = useFormState();
  const { problem } = failure;
  return (
    <div role="alert" className="empty:hidden">
      {problem !== undefined && (
        <div className="rounded-lg border border-danger/70 bg-danger/8 px-4 py-3">
          <p>{problem}</p>
          {failure.waitSeconds !== undefined && (
            // Counting aloud would drown everything else; the first sentence says it.
            <p aria-live="off" className="mt-1 text-dust">
              {waitSeconds > 0
                ? `You can try again in ${duration(waitSeconds)}.`
                : "You can try again now."}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
