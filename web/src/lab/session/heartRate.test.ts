import { expect, test } from "vitest";
import { readHeartRate } from "./heartRate";

function sent(...bytes: number[]) {
  return readHeartRate(new DataView(new Uint8Array(bytes).buffer));
}

test("eight bits are a rate", () => {
  expect(sent(0x00, 72)).toEqual({ hr: 72, ibiMs: [] });
});

test("sixteen bits come least significant first", () => {
  expect(sent(0x01, 0x2c, 0x01)).toEqual({ hr: 300, ibiMs: [] });
});

test("intervals are in 1024ths of a second, oldest first", () => {
  expect(sent(0x10, 60, 0x00, 0x04, 0x00, 0x02)).toEqual({ hr: 60, ibiMs: [1000, 500] });
});

test("energy is passed over", () => {
  expect(sent(0x18, 60, 0xff, 0xff, 0x00, 0x04).ibiMs).toEqual([1000]);
  expect(sent(0x19, 60, 0, 0xff, 0xff, 0x00, 0x04)).toEqual({ hr: 60, ibiMs: [1000] });
});

test("a strap that feels skin says so, and one that does not", () => {
  expect(sent(0x06, 60).contact).toBe(true);
  expect(sent(0x04, 60).contact).toBe(false);
  expect(sent(0x02, 60).contact).toBeUndefined();
});

test("half an interval at the end is none", () => {
  expect(sent(0x10, 60, 0x00, 0x04, 0x00).ibiMs).toEqual([1000]);
});

test("a value cut short is refused, not guessed", () => {
  expect(() => sent(0x01, 60)).toThrow(RangeError);
  expect(() => sent(0x08, 60, 1)).toThrow(RangeError);
});
