import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type Video = Schemas["Video"];
export type ViewingSession = Schemas["ViewingSession"];
export type Segment = Schemas["Segment"];
export type Probe = NonNullable<Segment["probe"]>;
export type Study = Schemas["Study"];
export type StudySession = Schemas["StudySession"];
export type StudyMember = Schemas["StudyMember"];
export type StudyLabel = Schemas["StudyLabel"];
export type Signals = Schemas["Signals"];
export type SignalSample = Schemas["SignalSample"];
