import { SegmentedControl } from "../ui/SegmentedControl";
import type { AgreedCamera } from "./useAgreedCamera";

const places = [
  { value: "device", label: "This device" },
  { value: "server", label: "The server" },
] as const;

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
      </div>
    </details>
  );
}
