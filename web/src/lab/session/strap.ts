import type { SignalSample } from "../types";
import { readHeartRate } from "./heartRate";

/** The part of Web Bluetooth that is used here; TypeScript's own types do not know it. */
interface Bluetooth {
  requestDevice(options: { filters: { services: string[] }[] }): Promise<BluetoothDevice>;
}
interface BluetoothDevice extends EventTarget {
  gatt?: {
    connect(): Promise<{ getPrimaryService(name: string): Promise<BluetoothService> }>;
    disconnect(): void;
  };
}
interface BluetoothService {
  getCharacteristic(name: string): Promise<BluetoothCharacteristic>;
}
interface BluetoothCharacteristic extends EventTarget {
  value?: DataView;
  startNotifications(): Promise<unknown>;
}

export interface Strap {
  /** What it measured since this was last asked. */
  take: () => SignalSample[];
  close: () => void;
}

function bluetooth(): Bluetooth | undefined {
  return (navigator as { bluetooth?: Bluetooth }).bluetooth;
}

/** Whether this browser can speak to a strap at all. */
export function canUseStraps(): boolean {
  return bluetooth() !== undefined;
}

/**
 * Lets the person choose a heart-rate strap and begins to read it. Must be called from a press of a button.
 *
 * @throws when nothing was chosen, or it cannot be reached
 */
export async function connectStrap(onLost: () => void): Promise<Strap> {
  const device = await bluetooth()?.requestDevice({ filters: [{ services: ["heart_rate"] }] });
  const server = await device?.gatt?.connect();
  if (!device || !server) throw new Error("The strap cannot be reached.");
  const service = await server.getPrimaryService("heart_rate");
  const measurement = await service.getCharacteristic("heart_rate_measurement");
  let waiting: SignalSample[] = [];
  measurement.addEventListener("characteristicvaluechanged", () => {
    if (measurement.value) waiting.push(...samplesOf(measurement.value, Date.now()));
  });
  device.addEventListener("gattserverdisconnected", onLost);
  await measurement.startNotifications();
  return {
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    close: () => {
      device.removeEventListener("gattserverdisconnected", onLost);
      device.gatt?.disconnect();
    },
  };
}

const plausibleIbi = (ms: number) => ms >= 200 && ms <= 2500;

/** Beats lie before the moment they are told at, each its interval after the one before. */
export function samplesOf(value: DataView, at: number): SignalSample[] {
  const { hr, ibiMs, contact } = readHeartRate(value);
  // straps say 0 while they look for the pulse, and anything without skin
  if (contact === false || hr < 25 || hr > 240) return [];
  const samples: SignalSample[] = [];
  let beat = at;
  for (const ibi of [...ibiMs].reverse()) {
    const sample: SignalSample = { t_ms: Math.round(beat) };
    if (plausibleIbi(ibi)) samples.unshift({ ...sample, ibi_ms: ibi });
    beat -= ibi;
  }
  const latest = samples.at(-1);
  if (latest?.t_ms === at) latest.hr = hr;
  else samples.push({ t_ms: at, hr });
  return samples;
}
