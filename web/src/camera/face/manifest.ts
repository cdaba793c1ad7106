/** The picture a net wants: a pixel from 0 to 255 becomes (pixel − mean) ÷ scale, colour by colour. */
export interface NetInput {
  name: string;
  /** Batch, channels, height, width; a name where any length will do. */
  shape: (number | string)[];
  colour: "rgb" | "bgr" | "grey";
  mean: number[];
  scale: number[];
}

/** What stands beside a net: which file it is, and how it is fed and read. */
export interface NetManifest {
  name: string;
  file: string;
  sha256: string;
  input: NetInput;
  outputs: { name: string; labels?: string[] }[];
}

/** How one net is used among those that read expressions. */
export interface NetUse {
  net: NetManifest;
  weight: number;
  temperature: number;
  /** Whether the face is read a second time in the mirror, and the mean taken. */
  mirrored: boolean;
  /** Whether the output needs a softmax first. */
  logits: boolean;
  /** x and y in turn of right eye, left eye, nose and mouth in the net's input, 0–1. */
  points: number[];
}

/** The nets the server reads faces with, so that the page runs the same ones. */
export interface FaceModel {
  detector: NetManifest;
  /** Of the mean of all nets. */
  temperature: number;
  expressions: NetUse[];
}

/** Pixels of the input's sides; 0 where any size will do. */
export function fixedSide({ shape }: NetInput): number {
  const width = shape[3];
  return typeof width === "number" ? width : 0;
}
