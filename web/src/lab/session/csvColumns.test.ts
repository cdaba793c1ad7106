import { expect, test } from "vitest";
import { guessed, headerOf, mappingOf } from "./csvColumns";

test.each([
  ["time,gsr,hr\n0,1,60", ["time", "gsr", "hr"]],
  ["\uFEFFTime;EDA;HR\r\n0;1;60", ["Time", "EDA", "HR"]],
  ['"t (s)"\t"GSR [uS]"\n', ["t (s)", "GSR [uS]"]],
  ["", []],
])("the first line of %j names its columns", (text, names) => {
  expect(headerOf(text)).toEqual(names);
});

test("what columns are called says what they may be", () => {
  expect(guessed(["sample", "timestamp", "EDA_uS", "HR", "IBI"], "", 5)).toMatchObject({
    time: "timestamp",
    gsr: "EDA_uS",
    hr: "HR",
    ibi: "IBI",
  });
});

const saved = 1_790_000_000_000;

test.each([
  ["119.75,3.1\n", "from-start-s", saved - 119_750],
  ["0,3\r\n600000;3.1\r\n", "from-start-ms", saved - 600_000],
  ["1789999999.5,3.1", "unix-s", saved],
  ["1789999999500,3.1", "unix-ms", saved],
  ["2026-11-22T20:15:00Z,3.1", "iso", saved],
])("a file that ends with %j has times of the form %s", (tail, timeForm, startMs) => {
  expect(guessed(["t", "gsr"], tail, saved)).toMatchObject({ timeForm, startMs });
});

test("times that count from the start need to know when that was; others bring it", () => {
  const choice = guessed(["t", "gsr"], "60,3", saved);

  expect(mappingOf(choice)).toEqual({
    time: "t",
    time_unit: "s",
    start_ms: saved - 60_000,
    gsr: "gsr",
    gsr_unit: "microsiemens",
  });
  expect(mappingOf({ ...choice, timeForm: "iso" })).not.toHaveProperty("start_ms");
});
