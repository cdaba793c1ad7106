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

const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const spans: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** How long ago, or in how long: "5 minutes ago", "in 3 months". */
export function away(time: string, now = Date.now()): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const span = spans.find(([, length]) => Math.abs(seconds) >= length);
  if (!span) return seconds <= 0 ? "just now" : "in a moment";
  return relative.format(Math.round(seconds / span[1]), span[0]);
}

export function isPast(time: string): boolean {
  return Date.parse(time) < Date.now();
}

/** A day as the reader's device writes it. */
export function day(time: string): string {
  return new Date(time).toLocaleDateString(undefined, { dateStyle: "medium" });
}

/** A moment as the reader's device writes it. */
export function moment(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" });
}

/** "1 second", "12 seconds"; minutes where they are clearer. */
export function duration(seconds: number): string {
  if (seconds < 120) return counted(Math.ceil(seconds), "second");
  return counted(Math.ceil(seconds / 60), "minute");
}

/** "1 character", "7 characters". */
export function counted(value: number, one: string): string {
  return `${count(value)} ${value === 1 ? one : `${one}s`}`;
}
