import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { fixedSide, type NetManifest } from "./manifest";
import type { Net, OpenNet } from "./net";

/** Where a net's bytes come from. */
export type LoadNet = (manifest: NetManifest) => Promise<Uint8Array>;

/** Size of a net that leaves it open, where nobody asks for another. */
const usualSide = 256;

/**
 * Opens nets in ONNX Runtime on one thread: more need a page that is cut off from all others, for
 * little gain with nets this small.
 */
export function ortNets(load: LoadNet): OpenNet {
  env.wasm.numThreads = 1;
  const loaded = new Map<string, Promise<Uint8Array>>();
  return async (manifest, side = usualSide) => {
    const bytes = loaded.get(manifest.sha256) ?? load(manifest);
    loaded.set(manifest.sha256, bytes);
    return openNet(manifest, await bytes, fixedSide(manifest.input) || side);
  };
}

async function openNet(manifest: NetManifest, bytes: Uint8Array, side: number): Promise<Net> {
  const { name, shape } = manifest.input;
  const open = shape.slice(2).filter((axis) => typeof axis === "string");
  const session = await InferenceSession.create(bytes, {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "all",
    freeDimensionOverrides: Object.fromEntries(open.map((axis) => [axis, side])),
  });
  const channels = manifest.input.colour === "grey" ? 1 : 3;
  const input = new Float32Array(channels * side * side);
  const tensor = new Tensor("float32", input, [1, channels, side, side]);
  return {
    manifest,
    side,
    input,
    async run() {
      const results = await session.run({ [name]: tensor });
      return Object.fromEntries(
        Object.entries(results).map(([output, { data }]) => [output, data as Float32Array]),
      );
    },
  };
}
