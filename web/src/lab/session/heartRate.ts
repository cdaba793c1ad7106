export interface HeartRateReading {
  /** Beats per minute. */
  hr: number;
  /** Times between beats since the reading before, oldest first, in ms. */
  ibiMs: number[];
  /** Whether the strap feels skin; undefined for one that cannot tell. */
  contact?: boolean;
}

const sixteenBit = 0x01;
const contactFelt = 0x02;
const contactKnown = 0x04;
const energyFollows = 0x08;
const intervalsFollow = 0x10;

/**
 * A Heart Rate Measurement (characteristic 0x2A37) as a strap sends it: flags, the rate in 8 or 16 bits, energy
 * expended where there is any, then inter-beat intervals in 1/1024 s; all little-endian. After the Bluetooth SIG's Heart
 * Rate Service 1.0, section 3.1.
 *
 * @throws RangeError when the value is shorter than its flags say
 */
export function readHeartRate(value: DataView): HeartRateReading {
  const flags = value.getUint8(0);
  const has = (flag: number) => (flags & flag) !== 0;
  const hr = has(sixteenBit) ? value.getUint16(1, true) : value.getUint8(1);
  let offset = has(sixteenBit) ? 3 : 2;
  if (has(energyFollows)) {
    value.getUint16(offset, true);
    offset += 2;
  }
  const ibiMs: number[] = [];
  if (has(intervalsFollow)) {
    for (; offset + 2 <= value.byteLength; offset += 2) {
      ibiMs.push((value.getUint16(offset, true) * 1000) / 1024);
    }
  }
  return { hr, ibiMs, ...(has(contactKnown) && { contact: has(contactFelt) }) };
}
