import { Panel } from "../ui/Panel";
import { count } from "../ui/words";
import type { LibraryImport } from "./types";

/** How far the server is with looking for the titles. */
export function Matching({ one: { titles } }: { one: LibraryImport }) {
  const found = titles.total - titles.waiting;
  return (
    <Panel title="Looking for your titles" about="You may leave this page; it goes on without you.">
      <progress
        aria-label="Titles looked for"
        value={found}
        max={titles.total}
        className="h-2 w-full accent-marquee"
      />
      <p role="status" className="mt-2 text-dust tabular-nums">
        {count(found)} of {count(titles.total)}
      </p>
    </Panel>
  );
}
