import { expect, test } from "vitest";
import { samplesOf } from "./strap";

const at = 1_700_000_000_000;
const sent = (...bytes: number[]) => samplesOf(new DataView(new Uint8Array(bytes).buffer), at);

test("beats lie before the moment they are told at, the newest with the rate", () => {
  expect(sent(0x10, 60, 0x00, 0x04, 0x00, 0x02)).toEqual([
    { t_ms: at - 500, ibi_ms: 1000 },
    { t_ms: at, ibi_ms: 500, hr: 60 },
  ]);
});

test("what no heart does is left out", () => {
  expect(sent(0x00, 0)).toEqual([]);
  expect(sent(0x10, 60, 0x10, 0x00)).toEqual([{ t_ms: at, hr: 60 }]);
});

test("a strap without skin measures nothing", () => {
  expect(sent(0x04, 60)).toEqual([]);
});
