import { primaryButton, quietButton } from "../ui/controls";

interface ReadingActionsProps {
  label: string;
  isBusy: boolean;
  continuous: boolean;
  onRead: () => void;
  onContinuous: (continuous: boolean) => void;
}

/** One picture now, or one after another. */
export function ReadingActions(props: ReadingActionsProps) {
  const { label, isBusy, continuous, onRead, onContinuous } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <button
        type="button"
        aria-disabled={isBusy}
        className={continuous ? quietButton : primaryButton}
        onClick={() => {
          if (!isBusy) onRead();
        }}
      >
        {label}
      </button>
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          role="switch"
          checked={continuous}
          onChange={(event) => onContinuous(event.target.checked)}
          className="switch"
        />
        Keep reading
      </label>
    </div>
  );
}
