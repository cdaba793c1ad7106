import type { Experiment } from "../../../api/types";
import { rating as oneDecimal } from "../../../ui/words";

export function percent(share: number): string {
  return `${oneDecimal(share * 100)} %`;
}

/** A difference of two shares, in percentage points. */
export function points(difference: number): string {
  const sign = difference < 0 ? "−" : "+";
  return `${sign}${oneDecimal(Math.abs(difference) * 100)} points`;
}

/** What the figures say so far, in a sentence that claims no more than they do. */
export function verdict({ variants, comparison, state }: Experiment): string {
  const [control, treatment] = variants;
  if (!comparison || !control || !treatment) return "Too few people so far to say anything.";
  const p = `p = ${comparison.p_value.toLocaleString("en-GB", { maximumSignificantDigits: 2 })}`;
  if (!comparison.decided) {
    const wait = state === "running" ? " Let it run on; looking often does no harm." : "";
    return `Not settled: the difference may be chance (${p}).${wait}`;
  }
  const better = comparison.difference > 0 ? treatment.strategy : control.strategy;
  return `Settled: people do more with ${better} (${p}).`;
}
