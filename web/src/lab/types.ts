import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Video = Schemas["Video"];
export type ViewingSession = Schemas["ViewingSession"];
/** Valence and arousal, each high or low. */
export type Probe = "HH" | "HL" | "LH" | "LL";
export type Segment = Omit<Schemas["Segment"], "probe"> & { probe: Probe | null };
export type Signals = Schemas["Signals"];
export type SignalSample = Schemas["SignalSample"];
