import { emotions } from "../emotions";
import { alignedView } from "./alignment";
import { calibrated, softmax } from "./calibration";
import { qualityOf } from "./faceQuality";
import type { FoundFace } from "./foundFace";
import type { NetUse } from "./manifest";
import type { Net } from "./net";
import type { Picture } from "./picture";
import { Sampler } from "./sampler";

/** One of the nets that read expressions, and how it is used. */
export interface Member {
  net: Net;
  use: NetUse;
}

/** Reads expressions with several nets, as the server does: each calibrated, then mixed, and calibrated again. */
export class ExpressionReader {
  private readonly members: { net: Net; use: NetUse; sampler: Sampler; places: number[] }[];
  private readonly temperature: number;

  constructor(members: readonly Member[], temperature: number) {
    this.temperature = temperature;
    this.members = members.map(({ net, use }) => ({
      net,
      use,
      sampler: new Sampler(net.manifest.input, net.side),
      places: placesOf(use),
    }));
  }

  /** Calibrated probabilities in the order of {@link emotions}, and how well the face can be seen. */
  async read(picture: Picture, face: FoundFace): Promise<{ shares: number[]; quality: number }> {
    const mean = emotions.map(() => 0);
    let quality: number | undefined;
    for (const { net, use, sampler, places } of this.members) {
      sampler.draw(picture, alignedView(face, use.points), net.input);
      let probabilities = probabilitiesOf(await net.run(), use, places);
      if (use.mirrored) {
        mirror(net.input, net.side);
        const mirrored = probabilitiesOf(await net.run(), use, places);
        probabilities = probabilities.map((one, i) => 0.5 * one + 0.5 * (mirrored[i] ?? 0));
      }
      calibrated(probabilities, use.temperature).forEach((one, i) => {
        mean[i] = (mean[i] ?? 0) + use.weight * one;
      });
      quality ??= qualityOf(face, net.input, net.side, net.manifest.input);
    }
    return { shares: calibrated(mean, this.temperature), quality: quality ?? 1 };
  }
}

function probabilitiesOf(
  outputs: Record<string, Float32Array>,
  { net, logits }: NetUse,
  places: readonly number[],
): number[] {
  const output = [...(outputs[net.outputs[0]?.name ?? ""] ?? [])];
  const probabilities = logits ? softmax(output) : output;
  const inOrder = emotions.map(() => 0);
  probabilities.forEach((one, i) => {
    inOrder[places[i] ?? -1] = one;
  });
  return inOrder;
}

/** For every number of a net's output, which emotion it is. */
function placesOf({ net }: NetUse): number[] {
  const labels: readonly string[] = net.outputs[0]?.labels ?? [];
  const places = labels.map((label) => emotions.findIndex((emotion) => emotion === label));
  if (places.length !== emotions.length || places.includes(-1)) {
    throw new Error(`The net ${net.name} must name the seven emotions; it names ${labels.join()}`);
  }
  return places;
}

function mirror(pixels: Float32Array, width: number): void {
  for (let row = 0; row < pixels.length; row += width) pixels.subarray(row, row + width).reverse();
}
