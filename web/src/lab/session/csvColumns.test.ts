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
  expect(guessed(["sample", "timestamp", "EDA_uS", "HR", "IBI"], 5)).toMatchObject({
    time: "timestamp",
    gsr: "EDA_uS",
    hr: "HR",
    ibi: "IBI",
  });
});

test("times that count from the start need to know when that was; others bring it", () => {
  const choice = { ...guessed(["t", "gsr"], 1_790_000_000_000), timeForm: "from-start-s" as const };

  expect(mappingOf(choice)).toEqual({
    time: "t",
    time_unit: "s",
    start_ms: 1_790_000_000_000,
    gsr: "gsr",
    gsr_unit: "microsiemens",
  });
  expect(mappingOf({ ...choice, timeForm: "iso" })).not.toHaveProperty("start_ms");
});
