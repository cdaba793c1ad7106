/** A picture as a canvas hands it out: rows from the top, four bytes a pixel, red first. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}
