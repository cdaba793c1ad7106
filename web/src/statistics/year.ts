const earliest = 1900;
const latest = 9999;

/** A year as it stands in an address; undefined where there is none that a diary could have. */
export function parseYear(raw: unknown): number | undefined {
  const year = Number(raw);
  return Number.isInteger(year) && year >= earliest && year <= latest ? year : undefined;
}

/** Whole hours: what is added up over months needs no minutes. */
export function hours(minutes: number): number {
  return Math.round(minutes / 60);
}
