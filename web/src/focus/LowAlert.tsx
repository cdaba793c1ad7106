import { quietButton } from "../ui/controls";

/** A gentle word when engagement stays low; the place is always there, so that it is read out when it comes. */
export function LowAlert({ shown, onDismiss }: { shown: boolean; onDismiss: () => void }) {
  return (
    <div role="status">
      {shown && (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-marquee bg-marquee/12 p-4">
          <p>It has been low for a while. A short break or a glass of water may help.</p>
          <button type="button" className={quietButton} onClick={onDismiss}>
            All right
          </button>
        </div>
      )}
    </div>
  );
}
