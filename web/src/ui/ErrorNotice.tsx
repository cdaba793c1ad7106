import { primaryButton } from "./controls";
import { failureWords } from "./failureWords";
import { Notice } from "./Notice";

interface ErrorNoticeProps {
  error: unknown;
  /** What could not be shown, as it reads after "We could not load". */
  what: string;
  onRetry: () => void;
}

export function ErrorNotice({ error, what, onRetry }: ErrorNoticeProps) {
  const { title, text } = failureWords(error, what);
  return (
    <div role="alert">
      <Notice
        title={title}
        action={
          <button type="button" className={primaryButton} onClick={onRetry}>
            Try again
          </button>
        }
      >
        <p>{text}</p>
      </Notice>
    </div>
  );
}
