import { useEffect, useEffectEvent } from "react";
import { rowReserve } from "../catalog/rowLength";

/**
 * Asks for the rows anew before they run out of what they hold back for titles that are dismissed.
 * The answer has none of those any more, so it is asked for once.
 */
export function useRefill(dismissed: number, refetch: () => void): void {
  const again = useEffectEvent(refetch);
  const due = dismissed >= rowReserve;
  useEffect(() => {
    if (due) again();
  }, [due]);
}
