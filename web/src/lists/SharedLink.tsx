import { useState } from "react";
import { field, quietButton } from "../ui/controls";

/** The address to hand out. */
export function SharedLink({ path }: { path: string }) {
  const [copied, setCopied] = useState(false);
  const address = new URL(path, window.location.origin).href;

  async function copy() {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  }

  return (
    <div className="max-w-2xl">
      <label className="block">
        <span className="mb-1 block font-medium">Link to hand out</span>
        <input
          readOnly
          value={address}
          className={field}
          onFocus={(event) => event.target.select()}
        />
      </label>
      {"clipboard" in navigator && (
        <button
          type="button"
          className={`${quietButton} mt-2`}
          onClick={() => void copy().catch(() => undefined)}
        >
          Copy link
        </button>
      )}
      <p role="status" className="mt-1 text-caption text-dust">
        {copied ? "It is copied." : ""}
      </p>
    </div>
  );
}
