import type { NetManifest } from "./manifest";

/** A net ready to run on inputs of one size; what came out is told by the outputs' names. */
export interface Net {
  readonly manifest: NetManifest;
  /** Pixels of the input's sides. */
  readonly side: number;
  /** Channel by channel, row by row; written before {@link run}. */
  readonly input: Float32Array;
  run(): Promise<Record<string, Float32Array>>;
}

/** Opens nets; a net that leaves its size open is opened for the size asked for. */
export type OpenNet = (manifest: NetManifest, side?: number) => Promise<Net>;
