/** One folded entry for each letter of the text, so that positions stay the same: accents and case do not count. */
export function folded(text: string): string[] {
  return Array.from(text, (letter) =>
    (letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "") || letter).toLowerCase(),
  );
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .join("")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** From so many words on a text reads like a wish; fewer are mostly the beginning of a title or a name. */
const fewestOfAWish = 3;

export function isWish(text: string): boolean {
  return wordsOf(text).length >= fewestOfAWish;
}
