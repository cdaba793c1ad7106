import { useEffect, useEffectEvent, useRef, useState } from "react";

/** As long as keys go on changing a rating, it is not sent. */
const pauseMs = 600;

interface Draft {
  value: number | null;
  /** Taken over once there is a pause. */
  consider: (rating: number | null) => void;
  /** Taken over at once. */
  decide: (rating: number | null) => void;
  /** What was considered is taken over now. */
  settle: () => void;
}

/** A rating on its way: ten presses of an arrow key are one rating, not ten. */
export function useDraft(value: number | null, onRate: (rating: number | null) => void): Draft {
  const [draft, setDraft] = useState<{ rating: number | null }>();
  const pending = useRef<{ rating: number | null }>(undefined);
  const timer = useRef<number>(undefined);

  function consider(rating: number | null) {
    pending.current = { rating };
    setDraft({ rating });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(settle, pauseMs);
  }

  function settle() {
    window.clearTimeout(timer.current);
    const considered = pending.current;
    if (!considered) return;
    pending.current = undefined;
    setDraft(undefined);
    if (considered.rating !== value) onRate(considered.rating);
  }

  function decide(rating: number | null) {
    window.clearTimeout(timer.current);
    pending.current = undefined;
    setDraft(undefined);
    onRate(rating);
  }

  // Leaving the page takes over what was considered; it must not be lost.
  const settleAtTheEnd = useEffectEvent(settle);
  useEffect(() => () => settleAtTheEnd(), []);

  return { value: draft ? draft.rating : value, consider, decide, settle };
}
