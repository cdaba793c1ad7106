import { quietButton } from "../ui/controls";

interface RowsChangedProps {
  when: boolean;
  onShow: () => void;
}

/** Says that the rows would be others by now. They do not change from under the hand. */
export function RowsChanged({ when, onShow }: RowsChangedProps) {
  return (
    <div role="status" className="empty:hidden">
      {when && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-dust">What you just told us changes your rows.</p>
          <button type="button" className={quietButton} onClick={onShow}>
            Show the new ones
          </button>
        </div>
      )}
    </div>
  );
}
