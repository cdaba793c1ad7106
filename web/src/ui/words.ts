const language = "en-GB";

const wholeNumbers = new Intl.NumberFormat(language);
const oneDecimal = new Intl.NumberFormat(language, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const list = new Intl.ListFormat(language, { type: "conjunction" });
const languageNames = new Intl.DisplayNames(language, { type: "language", fallback: "code" });

export function count(value: number): string {
  return wholeNumbers.format(value);
}

export function rating(value: number): string {
  return oneDecimal.format(value);
}

/** "a", "a and b", "a, b and c". */
export function listed(values: readonly string[]): string {
  return list.format(values);
}

export function runtime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(" ");
}

/** TMDB has two codes of its own beside ISO 639-1: Cantonese, and films without words. */
const tmdbLanguages: Record<string, string> = { cn: "yue", xx: "zxx" };

/** The code as HTML and `Intl` know it. */
export function languageTag(code: string): string {
  return tmdbLanguages[code] ?? code;
}

/** The language's English name. */
export function languageName(code: string): string {
  try {
    return languageNames.of(languageTag(code)) ?? code;
  } catch {
    return code;
  }
}

/** A year as people write it: 1994, AD 180, 720 BC. */
export function yearWritten(year: number): string {
  if (year < 0) return `${-year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}
