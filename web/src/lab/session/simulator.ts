import type { SignalSample } from "../types";

const stepMs = 250;

/**
 * Signals of nobody: skin conductance four times a second, heart rate once, rising and settling in waves, so that the
 * whole path can be seen without a sensor. Deterministic: the same time gives the same values.
 *
 * @param fromMs included, toMs not; both ms since 1970
 */
export function simulated(startMs: number, fromMs: number, toMs: number): SignalSample[] {
  const samples: SignalSample[] = [];
  for (let at = gridAfter(startMs, fromMs); at < toMs; at += stepMs) {
    const seconds = (at - startMs) / 1000;
    const gsr = rounded(conductance(seconds), 4);
    const isFullSecond = (at - startMs) % 1000 === 0;
    samples.push(
      isFullSecond ? { t_ms: at, gsr, hr: rounded(heartRate(seconds), 1) } : { t_ms: at, gsr },
    );
  }
  return samples;
}

function gridAfter(startMs: number, fromMs: number): number {
  return startMs + Math.ceil(Math.max(0, fromMs - startMs) / stepMs) * stepMs;
}

/** Minutes of rest and of stir, told apart from the first on. */
function stir(seconds: number): number {
  return Math.max(0, Math.sin((seconds - 60) / 30));
}

/** A slow level with a response every nine seconds that rises in one and decays in four, in µS. */
function conductance(seconds: number): number {
  const since = seconds % 9;
  const response = since < 1 ? since : Math.exp(-(since - 1) / 4);
  return 3 + 0.4 * Math.sin(seconds / 80) + (0.1 + 0.5 * stir(seconds)) * response;
}

/** Beats per minute, swaying with the breath. */
function heartRate(seconds: number): number {
  return 66 + 18 * stir(seconds) + 2.5 * Math.sin((2 * Math.PI * seconds) / 4.3);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
