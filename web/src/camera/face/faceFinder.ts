import type { BlazeFace } from "./blazeFace";
import { overlap, type FoundFace } from "./foundFace";
import type { Picture } from "./picture";
import { sideOf, turned, upright, type View } from "./view";

const leastScore = 0.5;

/** Who looks often finds faces in the leaves: every further look must be surer. */
const leastScoreAgain = 0.75;

/** Pixels of a face at a glance from which its points are exact enough to align it. */
const glanceWidth = 26;

const mostOverlap = 0.3;
const leastWidth = 20;

/** Pictures with a shorter side have no faces too small for the whole look. */
const partsFrom = 720;
const parts = 3;
const furtherAway = 2;
const eighthTurn = Math.PI / 4;

/**
 * Finds the most prominent face of a picture, as the server's finder does (decision 32): at a glance
 * where somebody sits before the camera, else by the usual look, else from further away, at parts, with
 * brightness spread, and turned.
 */
export class FaceFinder {
  private readonly glance: BlazeFace;
  private readonly detector: BlazeFace;

  constructor(glance: BlazeFace, detector: BlazeFace) {
    this.glance = glance;
    this.detector = detector;
  }

  /** The faces, the most prominent first; empty when there is none. */
  async find(picture: Picture): Promise<FoundFace[]> {
    const whole = wholeOf(picture);
    const near = await this.glance.look(picture, whole, leastScoreAgain);
    const least = (glanceWidth * sideOf(whole)) / this.glance.size;
    if (near.some(({ width }) => width >= least)) return distinct(near, picture);
    const usual = await this.detector.look(picture, whole, leastScore);
    return distinct(usual.length > 0 ? usual : await this.lookAgain(picture), picture);
  }

  private async lookAgain(picture: Picture): Promise<FoundFace[]> {
    for (const { views, equalised } of furtherLooks(picture)) {
      const found: FoundFace[] = [];
      for (const view of views) {
        found.push(...(await this.detector.look(picture, view, leastScoreAgain, equalised)));
      }
      if (found.length > 0) return found;
    }
    return [];
  }
}

function wholeOf({ width, height }: Picture): View {
  return upright(width / 2, height / 2, Math.max(width, height));
}

/** What is tried in turn, until something is found. */
function furtherLooks(picture: Picture): { views: View[]; equalised?: boolean }[] {
  const middleX = picture.width / 2;
  const middleY = picture.height / 2;
  const side = Math.max(picture.width, picture.height);
  return [
    { views: [upright(middleX, middleY, furtherAway * side)] },
    { views: partsOf(picture) },
    { views: [wholeOf(picture)], equalised: true },
    { views: [turned(middleX, middleY, 1.2 * side, eighthTurn)] },
    { views: [turned(middleX, middleY, 1.2 * side, -eighthTurn)] },
  ];
}

/** Squares of half the size that overlap by half. */
function partsOf({ width, height }: Picture): View[] {
  if (Math.min(width, height) < partsFrom) return [];
  const side = Math.max(width, height) / 2;
  const views: View[] = [];
  for (let row = 0; row < parts; row++) {
    for (let column = 0; column < parts; column++) {
      const centreX = side / 2 + (column * (width - side)) / (parts - 1);
      const centreY = side / 2 + (row * Math.max(0, height - side)) / (parts - 1);
      views.push(upright(centreX, centreY, side));
    }
  }
  return views;
}

/** Of faces that overlap the best (non-maximum suppression), without those too small to be read. */
function distinct(found: FoundFace[], picture: Picture): FoundFace[] {
  const kept: FoundFace[] = [];
  for (const face of found.sort((one, other) => other.score - one.score)) {
    const inside =
      face.centreX >= 0 &&
      face.centreX < picture.width &&
      face.centreY >= 0 &&
      face.centreY < picture.height;
    if (
      inside &&
      face.width >= leastWidth &&
      kept.every((other) => overlap(other, face) <= mostOverlap)
    ) {
      kept.push(face);
    }
  }
  return kept.sort((one, other) => prominence(other, picture) - prominence(one, picture));
}

/** Large, in the middle, and surely a face. */
function prominence(face: FoundFace, { width, height }: Picture): number {
  const fromMiddle =
    Math.hypot(face.centreX - width / 2, face.centreY - height / 2) /
    Math.hypot(width / 2, height / 2);
  return face.width * face.height * (1 - fromMiddle / 2) * face.score;
}
