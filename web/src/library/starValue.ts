export const mostStars = 5;
export const leastStars = 0.5;
const step = 0.5;

/** The half star under a place of the row of stars; `share` is 0 at its left end, 1 at its right. */
export function starsAt(share: number): number {
  return within(Math.ceil(share * mostStars * 2) / 2);
}

/** What a key makes of a rating: a number, null where it clears it, undefined where it means nothing. */
export function starsByKey(key: string, rating: number | null): number | null | undefined {
  const now = rating ?? 0;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(now + step);
    case "ArrowLeft":
    case "ArrowDown":
      return rating === null ? null : within(now - step);
    case "Home":
      return leastStars;
    case "End":
      return mostStars;
    case "Delete":
    case "Backspace":
      return null;
    default:
      return undefined;
  }
}

/** A rating as it is read out. */
export function starWords(rating: number | null): string {
  if (rating === null) return "not rated";
  if (rating === leastStars) return "half a star of 5";
  const whole = Math.floor(rating);
  const half = rating > whole ? " and a half" : "";
  return `${whole}${half} ${rating === 1 ? "star" : "stars"} of 5`;
}

/** A rating as it is written small: 4½. */
export function starDigits(rating: number): string {
  const whole = Math.floor(rating);
  return `${whole > 0 ? whole : ""}${rating > whole ? "½" : ""}`;
}

function within(stars: number): number {
  return Math.min(mostStars, Math.max(leastStars, stars));
}
