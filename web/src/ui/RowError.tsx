import { quietButton } from "./controls";
import { failureWords } from "./failureWords";

interface RowErrorProps {
  heading: string;
  error: unknown;
  /** What the row would hold, as it reads after "We could not load". */
  what: string;
  onRetry: () => void;
}

/** A row that could not be loaded, said quietly: several may fail at once, and the page goes on. */
export function RowError({ heading, error, what, onRetry }: RowErrorProps) {
  const { title, text } = failureWords(error, what);
  return (
    <section role="alert">
      <h2 className="font-display text-heading">{heading}</h2>
      <p className="mt-1 max-w-[70ch] text-dust">
        {title}. {text}
      </p>
      <button type="button" className={`${quietButton} mt-4`} onClick={onRetry}>
        Try again
      </button>
    </section>
  );
}
