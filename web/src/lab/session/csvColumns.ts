import type { components } from "../../api/schema";

export type CsvMapping = components["schemas"]["CsvMapping"];

/** How a column tells times, in the words of whoever chooses, and what the server calls it. */
export const timeForms = [
  { id: "from-start-s", name: "seconds from its start", unit: "s", counted: true },
  { id: "from-start-ms", name: "milliseconds from its start", unit: "ms", counted: true },
  { id: "unix-s", name: "Unix time in seconds", unit: "s", counted: false },
  { id: "unix-ms", name: "Unix time in milliseconds", unit: "ms", counted: false },
  { id: "iso", name: "dates such as 2026-11-22T20:15:00Z", unit: "iso", counted: false },
] as const;

export type TimeForm = (typeof timeForms)[number]["id"];

/** What is chosen for a file: names of its columns, empty where it has none. */
export interface CsvChoice {
  time: string;
  timeForm: TimeForm;
  /** ms since 1970; only asked where times count from the start. */
  startMs: number;
  gsr: string;
  gsrUnit: "microsiemens" | "raw";
  hr: string;
  ibi: string;
}

/** The names in a CSV's first line; separated by commas, semicolons or tabs, quoted or not. */
export function headerOf(text: string): string[] {
  const line = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? "";
  const separator = [",", ";", "\t"].sort((one, other) => count(line, other) - count(line, one))[0];
  return line
    .split(separator ?? ",")
    .map((name) => name.trim().replace(/^"(.*)"$/, "$1"))
    .filter((name) => name !== "");
}

function count(line: string, separator: string): number {
  return line.split(separator).length;
}

/**
 * What a file suggests; whoever knows it corrects that.
 *
 * @param tail the file's end: a recording is saved when it is over, so it began as long before as its last time says
 * @param savedMs when it was saved, in ms since 1970
 */
export function guessed(names: readonly string[], tail: string, savedMs: number): CsvChoice {
  const like = (pattern: RegExp) => names.find((name) => pattern.test(name)) ?? "";
  const time = like(/time|stamp|date|^t\b|^s(ec(ond)?s?)?$/i) || (names[0] ?? "");
  const last = lastTime(tail, names.indexOf(time));
  const timeForm = formOf(last);
  const lastedMs = { "from-start-s": last * 1000, "from-start-ms": last };
  const lasted = timeForm in lastedMs ? lastedMs[timeForm as keyof typeof lastedMs] : 0;
  return {
    time,
    timeForm,
    startMs: Math.round(savedMs - lasted),
    gsr: like(/gsr|eda|conduct|scl/i),
    gsrUnit: "microsiemens",
    hr: like(/^hr$|heart|bpm|pulse/i),
    ibi: like(/ibi|^rr|r-r|interval/i),
  };
}

/** NaN where there is none. */
function lastTime(tail: string, column: number): number {
  const cell = tail
    .trimEnd()
    .split(/\r?\n/)
    .at(-1)
    ?.split(/[,;\t]/)[column];
  return cell ? Number(cell.replaceAll('"', "")) : NaN;
}

const longestMs = 86_400_000;
const year2000Seconds = 946_684_800;

/** Dates are no numbers, and nobody is measured for longer than a day. */
function formOf(last: number): TimeForm {
  if (Number.isNaN(last)) return "iso";
  if (last >= year2000Seconds * 1000) return "unix-ms";
  if (last >= year2000Seconds) return "unix-s";
  return last > longestMs / 1000 ? "from-start-ms" : "from-start-s";
}

/** The choice as the server reads it. */
export function mappingOf(choice: CsvChoice): CsvMapping {
  const form = timeForms.find(({ id }) => id === choice.timeForm) ?? timeForms[0];
  return {
    time: choice.time,
    time_unit: form.unit,
    ...(form.counted && { start_ms: choice.startMs }),
    ...(choice.gsr && { gsr: choice.gsr, gsr_unit: choice.gsrUnit }),
    ...(choice.hr && { hr: choice.hr }),
    ...(choice.ibi && { ibi_ms: choice.ibi }),
  };
}
