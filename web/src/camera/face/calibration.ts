/** A net's zero is "less than a float tells", not "never". */
const least = 1e-12;

/**
 * Probabilities made honest by a temperature (Guo et al. 2017): p^(1/T), scaled to sum to one. Above 1 it
 * takes confidence away; which class is first never changes.
 */
export function calibrated(probabilities: readonly number[], temperature: number): number[] {
  const powers = probabilities.map((one) => Math.pow(Math.max(least, one), 1 / temperature));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((one) => one / sum);
}

/** Probabilities of a net's last numbers. */
export function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((one) => Math.exp(one - most));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((one) => one / sum);
}
