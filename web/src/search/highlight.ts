import { folded, wordsOf } from "./words";

export interface TextPart {
  text: string;
  matches: boolean;
}

/** Cuts a text where words of the query begin its words; accents and case do not count. */
export function highlight(text: string, query: string): TextPart[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [{ text, matches: false }];

  const letters = Array.from(text.normalize("NFC"));
  const plain = letters.flatMap(folded);
  const marked = letters.map(() => false);
  for (let start = 0; start < letters.length; start++) {
    if (start > 0 && isWordLetter(plain[start - 1])) continue;
    const rest = plain.slice(start).join("");
    const longest = Math.max(0, ...wanted.filter((word) => rest.startsWith(word)).map(lettersOf));
    marked.fill(true, start, start + longest);
  }
  return partsOf(letters, marked);
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);
}

function lettersOf(word: string): number {
  return Array.from(word).length;
}

function partsOf(letters: string[], marked: boolean[]): TextPart[] {
  const parts: TextPart[] = [];
  letters.forEach((letter, index) => {
    const matches = marked[index] ?? false;
    const last = parts.at(-1);
    if (last?.matches === matches) last.text += letter;
    else parts.push({ text: letter, matches });
  });
  return parts;
}
