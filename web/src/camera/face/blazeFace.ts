import { equalise } from "./equalisation";
import type { FoundFace } from "./foundFace";
import type { Net } from "./net";
import type { Picture } from "./picture";
import { Sampler } from "./sampler";
import { pictureX, pictureY, sideOf, type View } from "./view";

const numbers = 16;
const grids = [
  { scores: "scores16", boxes: "boxes16", cell: 16, anchors: 2 },
  { scores: "scores8", boxes: "boxes8", cell: 32, anchors: 6 },
] as const;

/**
 * The detector BlazeFace (Bazarevsky et al. 2019): two anchors in each cell of 16 pixels and six in each
 * of 32, for each a score, a box and six points, measured from the cell's centre in pixels.
 */
export class BlazeFace {
  private readonly net: Net;
  private readonly sampler: Sampler;

  constructor(net: Net) {
    this.net = net;
    this.sampler = new Sampler(net.manifest.input, net.side);
  }

  get size(): number {
    return this.net.side;
  }

  /** The faces in a window of the picture, each several times. */
  async look(
    picture: Picture,
    view: View,
    leastScore: number,
    equalised = false,
  ): Promise<FoundFace[]> {
    this.sampler.draw(picture, view, this.net.input);
    if (equalised) equalise(this.net.input, this.net.manifest.input);
    const outputs = await this.net.run();
    const leastLogit = Math.log(leastScore / (1 - leastScore));
    return grids.flatMap(({ scores, boxes, cell, anchors }) =>
      facesOf(outputs[scores], outputs[boxes], this.size, cell, anchors, view, leastLogit),
    );
  }
}

const none = new Float32Array();

export function facesOf(
  scores: Float32Array = none,
  boxes: Float32Array = none,
  size: number,
  cell: number,
  anchors: number,
  view: View,
  leastLogit: number,
): FoundFace[] {
  const grid = size / cell;
  const found: FoundFace[] = [];
  scores.forEach((score, anchor) => {
    if (!(score > leastLogit)) return;
    const place = Math.floor(anchor / anchors);
    const x = ((place % grid) + 0.5) / grid;
    const y = (Math.floor(place / grid) + 0.5) / grid;
    const box = boxes.subarray(numbers * anchor, numbers * (anchor + 1));
    found.push(faceOf(1 / (1 + Math.exp(-score)), x, y, box, size, view));
  });
  return found;
}

function faceOf(
  score: number,
  x: number,
  y: number,
  box: Float32Array,
  size: number,
  view: View,
): FoundFace {
  const at = (index: number) => (box[index] ?? 0) / size;
  const u = x + at(0);
  const v = y + at(1);
  const points: number[] = [];
  for (let i = 4; i < numbers; i += 2) {
    const pointU = x + at(i);
    const pointV = y + at(i + 1);
    points.push(pictureX(view, pointU, pointV), pictureY(view, pointU, pointV));
  }
  return {
    score,
    centreX: pictureX(view, u, v),
    centreY: pictureY(view, u, v),
    width: at(2) * sideOf(view),
    height: at(3) * sideOf(view),
    points,
  };
}
