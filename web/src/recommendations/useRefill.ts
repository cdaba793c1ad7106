import { useEffect, useEffectEvent } from "react";
import { rowReserve } from "../catalog/rowLength";

/**
 * Asks for the rows anew before they run out of what they hold back for titles that are dismissed.
 * The answer has none of those any more, so asking once is enough.
 */
export function useRefill(held: number, left: number, refetch: () => void): void {
  const dismissed = held - left;
  const again = useEffectEvent(refetch);
  const due = Math.floor(dismissed / rowReserve);
  useEffect(() => {
    if (due > 0) again();
  }, [due]);
}
