import type { ReactNode } from "react";
import { Sent } from "./Sent";

/** A letter's link that opens nothing, with the way to another. */
export function BrokenLink({ action }: { action: ReactNode }) {
  return (
    <Sent title="This link no longer works" action={action}>
      <p>
        It was used already, is too old, was replaced by a newer one, or lost a part on its way
        here.
      </p>
    </Sent>
  );
}
