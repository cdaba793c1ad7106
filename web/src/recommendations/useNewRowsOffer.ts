import { useEffect, useEffectEvent } from "react";
import { showToast } from "../ui/toasts";

/**
 * Offers other rows to who rates something in them. They do not change by themselves: what is
 * rated would vanish from under the hand that rates it.
 */
export function useNewRowsOffer(rated: number, show: () => void): void {
  const offer = useEffectEvent(() =>
    showToast("What you rate changes your rows.", {
      label: "Show the new ones",
      undoes: false,
      run: show,
    }),
  );
  useEffect(() => {
    if (rated > 0) offer();
  }, [rated]);
}
