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
export type FieldError = NonNullable<Problem["errors"]>[number];

export type User = Schemas["User"];
export type Role = Schemas["Role"];
export type SignIn = Schemas["SignIn"];
export type AccountOptions = Schemas["AccountOptions"];
export type SessionEntry = Schemas["Session"];
export type PersonalToken = Schemas["PersonalToken"];
export type Scope = Schemas["Scope"];
export type Consent = Schemas["Consent"];
export type Purpose = Schemas["Purpose"];
export type AdminUser = Schemas["AdminUser"];
export type AuditEntry = Schemas["AuditEntry"];
export type AuditAction = Schemas["AuditAction"];

export type TitleType = Title["type"];

export type Job = Schemas["Job"];
export type {
  Experiment,
  ExperimentVariant,
  Goal,
  Interaction,
  InteractionKind,
  ListOf,
  Mark,
  Model,
  NewExperiment,
  OnboardingGroup,
  RatedTitle,
  RecommendedRow,
  RecommendedRows,
  ShelfName,
  ShelvedTitle,
  Strategy,
} from "./upcoming";
