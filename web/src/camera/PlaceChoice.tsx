import { Link } from "@tanstack/react-router";
import { useViewer } from "../accounts/session/useViewer";
import { textLink } from "../ui/controls";
import { SegmentedControl } from "../ui/SegmentedControl";
import type { AgreedCamera } from "./useAgreedCamera";

const places = [
  { value: "device", label: "This device" },
  { value: "server", label: "The server" },
] as const;

/** An account has a page for that, a guest only this. */
function Withdrawal({ onWithdraw }: { onWithdraw: () => void }) {
  if (useViewer() === "user") {
    return (
      <p className="text-caption text-dust">
        What you agreed to is under{" "}
        <Link to="/account/privacy" className={textLink}>
          Privacy
        </Link>
        .
      </p>
    );
  }
  return (
    <button
      type="button"
      className={`${textLink} min-h-11 cursor-pointer text-caption`}
      onClick={onWithdraw}
    >
      Take back that I agreed
    </button>
  );
}

/** Where pictures are read: an explicit choice, for devices that are too slow. */
export function PlaceChoice({ agreed }: { agreed: AgreedCamera }) {
  return (
    <details>
      <summary className="inline-block min-h-11 cursor-pointer rounded py-2.5 text-caption text-dust underline underline-offset-4">
        Where pictures are read
      </summary>
      <div className="space-y-2">
        <SegmentedControl
          label="Where pictures are read"
          options={places}
          value={agreed.place}
          onChange={(place) => void agreed.choose(place)}
        />
        <p className="max-w-[50ch] text-caption text-dust">
          This device reads them without sending anything. The server is for devices that are too
          slow: it reads pictures in memory and keeps none.
        </p>
        <Withdrawal onWithdraw={agreed.withdraw} />
      </div>
    </details>
  );
}
