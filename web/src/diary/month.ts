/** Months as they stand in addresses: 2026-05. */
const written = /^(\d{4})-(0[1-9]|1[0-2])$/;

const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });
const dayName = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
});

export const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** A day as the diary writes it, in the reader's own time zone: 2026-05-31. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** The month of an address; this one where it names none. */
export function parseMonth(raw: unknown, now = new Date()): string {
  const month = typeof raw === "string" && written.test(raw) ? raw : "";
  return month >= "1900" ? month : today(now).slice(0, 7);
}

export function monthWords(month: string): string {
  return monthName.format(new Date(`${month}-15T12:00:00`));
}

export function dayWords(day: string): string {
  return dayName.format(new Date(`${day}T12:00:00`));
}

/** The month so many later, or earlier. */
export function monthAfter(month: string, months = 1): string {
  const date = new Date(`${month}-15T12:00:00`);
  date.setMonth(date.getMonth() + months);
  return today(date).slice(0, 7);
}

/** The weeks of a month from Monday on; days of other months are empty. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01T12:00:00`);
  const before = (first.getDay() + 6) % 7;
  const days = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const weeks = Math.ceil((before + days) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day < 1 || day > days ? undefined : `${month}-${String(day).padStart(2, "0")}`;
    }),
  );
}
