import { sharesOf } from "../emotions";
import type { SeenFace } from "../reading";
import { BlazeFace } from "./blazeFace";
import { ExpressionReader } from "./expressionReader";
import { FaceFinder } from "./faceFinder";
import type { FaceModel } from "./manifest";
import type { OpenNet } from "./net";
import type { Picture } from "./picture";

const glanceSide = 128;
const usualSide = 256;

/** From a picture to what its most prominent face says. One picture at a time. */
export interface FacePipeline {
  /** Undefined where there is no face. */
  read(picture: Picture): Promise<SeenFace | undefined>;
}

export async function openPipeline(model: FaceModel, open: OpenNet): Promise<FacePipeline> {
  const finder = new FaceFinder(
    new BlazeFace(await open(model.detector, glanceSide)),
    new BlazeFace(await open(model.detector, usualSide)),
  );
  const members = [];
  for (const use of model.expressions) members.push({ net: await open(use.net), use });
  const reader = new ExpressionReader(members, model.temperature);
  return {
    async read(picture) {
      const [face] = await finder.find(picture);
      if (!face) return undefined;
      const { shares, quality } = await reader.read(picture, face);
      return { emotions: sharesOf(shares), quality };
    },
  };
}
