import type { NetInput } from "./manifest";
import type { Picture } from "./picture";
import { pictureX, pictureY, sideOf, type View } from "./view";

/** Pixels of the reduced picture for one of the net's, at least: as the server has it. */
const leastStep = 1.25;

/** Places in the picture in parts of a pixel, and weights of neighbours, are whole numbers as on the server. */
const placeParts = 1 << 16;
const weightParts = 1 << 11;

/** ITU-R BT.601, as the nets' makers turned colours to grey. */
const red = 0.299;
const green = 0.587;
const blue = 0.114;

type Colour = [red: number, green: number, blue: number];

/**
 * Draws what is in a window into a net's input, as the server's sampler does: neighbours are interpolated,
 * in a reduction of the picture whose pixels are hardly smaller than the net's. Outside the picture all is black.
 */
export class Sampler {
  private readonly input: NetInput;
  private readonly size: number;
  private readonly colour: Colour = [0, 0, 0];

  constructor(input: NetInput, size: number) {
    this.input = input;
    this.size = size;
  }

  /** Writes `size · size` pixels for each channel. */
  draw(picture: Picture, view: View, into: Float32Array): void {
    const { size, colour } = this;
    const level = Math.max(0, Math.floor(Math.log2(sideOf(view) / size / leastStep)));
    const reduced = reduction(picture, level);
    const scale = 1 / 2 ** level;
    const x = pictureX(view, 0.5 / size, 0.5 / size) * scale - 0.5;
    const y = pictureY(view, 0.5 / size, 0.5 / size) * scale - 0.5;
    const right = (view.right * scale) / size;
    const down = (view.down * scale) / size;
    const perColumnX = fixed(right);
    const perColumnY = fixed(down);
    for (let row = 0; row < size; row++) {
      let atX = fixed(x - row * down);
      let atY = fixed(y + row * right);
      for (let column = 0; column < size; column++) {
        interpolate(reduced, atX, atY, colour);
        this.put(into, row * size + column);
        atX += perColumnX;
        atY += perColumnY;
      }
    }
  }

  private put(into: Float32Array, at: number): void {
    const { mean, scale, colour: order } = this.input;
    const [r, g, b] = this.colour;
    if (order === "grey") {
      into[at] = (red * r + green * g + blue * b - (mean[0] ?? 0)) / (scale[0] ?? 1);
      return;
    }
    const plane = this.size * this.size;
    const channels = order === "bgr" ? [b, g, r] : [r, g, b];
    channels.forEach((value, channel) => {
      into[channel * plane + at] = (value - (mean[channel] ?? 0)) / (scale[channel] ?? 1);
    });
  }
}

/** Of every picture its reductions so far; the picture itself is the first. */
const reductions = new WeakMap<Picture, Picture[]>();

function reduction(picture: Picture, level: number): Picture {
  const all = reductions.get(picture) ?? [picture];
  reductions.set(picture, all);
  let last = all[all.length - 1] ?? picture;
  while (all.length <= level) {
    last = halved(last);
    all.push(last);
  }
  return all[level] ?? picture;
}

/** Every pixel the mean of four; the last of an odd row or column counts twice. */
function halved({ data, width, height }: Picture): Picture {
  const halfWidth = (width + 1) >> 1;
  const halfHeight = (height + 1) >> 1;
  const half = new Uint8ClampedArray(4 * halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y++) {
    const upper = 2 * y * width;
    const lower = Math.min(height - 1, 2 * y + 1) * width;
    for (let x = 0; x < halfWidth; x++) {
      const left = 2 * x;
      const right = Math.min(width - 1, left + 1);
      for (let part = 0; part < 4; part++) {
        const sum =
          (data[4 * (upper + left) + part] ?? 0) +
          (data[4 * (upper + right) + part] ?? 0) +
          (data[4 * (lower + left) + part] ?? 0) +
          (data[4 * (lower + right) + part] ?? 0);
        half[4 * (y * halfWidth + x) + part] = (sum + 2) >> 2;
      }
    }
  }
  return { data: half, width: halfWidth, height: halfHeight };
}

function fixed(place: number): number {
  return Math.round(place * placeParts);
}

function interpolate({ data, width, height }: Picture, x: number, y: number, into: Colour): void {
  const left = Math.floor(x / placeParts);
  const top = Math.floor(y / placeParts);
  if (left < -1 || top < -1 || left >= width || top >= height) {
    into.fill(0);
    return;
  }
  const across = Math.floor((x / placeParts - left) * weightParts) / weightParts;
  const down = Math.floor((y / placeParts - top) * weightParts) / weightParts;
  const upper = width * Math.max(0, top);
  const lower = width * Math.min(height - 1, top + 1);
  const nearer = Math.max(0, left);
  const further = Math.min(width - 1, left + 1);
  const a = 4 * (upper + nearer);
  const b = 4 * (upper + further);
  const c = 4 * (lower + nearer);
  const d = 4 * (lower + further);
  for (let i = 0; i < 3; i++) {
    const above = (data[a + i] ?? 0) * (1 - across) + (data[b + i] ?? 0) * across;
    const below = (data[c + i] ?? 0) * (1 - across) + (data[d + i] ?? 0) * across;
    into[i] = above * (1 - down) + below * down;
  }
}
