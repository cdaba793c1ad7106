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

/** What the names suggest; whoever knows the file corrects it. */
export function guessed(names: readonly string[], startMs: number): CsvChoice {
  const like = (pattern: RegExp) => names.find((name) => pattern.test(name)) ?? "";
  return {
    time: like(/time|^t(_|$)|stamp|date/i) || (names[0] ?? ""),
    timeForm: "from-start-s",
    startMs,
    gsr: like(/gsr|eda|conduct|scl/i),
    gsrUnit: "microsiemens",
    hr: like(/^hr$|heart|bpm|pulse/i),
    ibi: like(/ibi|^rr|r-r|interval/i),
  };
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
