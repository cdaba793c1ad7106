import type { components } from "./schema";

type Schemas = components["schemas"];

export type Title = Schemas["TitleSummary"];
export type TitleDetail = Schemas["TitleDetail"];
export type TitlePage = Schemas["TitleListing"];
export type MoodRow = Schemas["MoodRow"];
export type Facets = Schemas["Facets"];
export type FacetCount = Facets["genres"][number];
export type Person = TitleDetail["people"][number];
export type Problem = Schemas["Problem"];

export type TitleType = Title["type"];
