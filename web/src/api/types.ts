import type { components } from "./schema";

type Schemas = components["schemas"];

export type Title = Schemas["TitleSummary"];
export type TitleDetail = Schemas["TitleDetail"];
export type TitlePage = Schemas["TitleListing"];
export type MoodAnswer = Schemas["MoodAnswer"];
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
export type KeptMood = Schemas["KeptMood"];
export type Purpose = Schemas["Purpose"];
export type AdminUser = Schemas["AdminUser"];
export type AuditEntry = Schemas["AuditEntry"];
export type AuditAction = Schemas["AuditAction"];

export type TitleType = Title["type"];

export type Job = Schemas["Job"];

export type Mark = Schemas["Mark"];
export type Interaction = Schemas["Interaction"];
export type InteractionKind = Interaction["kind"];
export type ShelfName = Schemas["Shelf"];
export type RecommendedRow = Schemas["HomeRow"];
export type OnboardingGroup = Schemas["OnboardingGroup"];
export type MeaningAnswer = Schemas["MeaningAnswer"];
/** A plain condition that the server read out of a search. */
export type Condition = MeaningAnswer["constraints"][number];
export type Model = Schemas["RecommenderModel"];
export type MetadataState = Schemas["MetadataState"];
export type SourceState = Schemas["SourceState"];
export type Experiment = Schemas["Experiment"];
export type ExperimentVariant = Schemas["ExperimentVariant"];
export type Goal = Schemas["Goal"];
export type Strategy = Schemas["Strategy"];

export type DiaryEntry = Schemas["DiaryEntry"];
export type Watching = Schemas["Watching"];
export type TitleList = Schemas["TitleList"];
export type ListWish = Schemas["ListWish"];
export type ListedTitle = Schemas["ListedTitle"];
export type Statistics = Schemas["Statistics"];
export type StatisticsCount = Schemas["StatisticsCount"];
export type StatisticsMoment = Schemas["StatisticsMoment"];
export type Pick = Schemas["Pick"];
export type PickPerson = Schemas["PickPerson"];
export type PickWish = Schemas["PickWish"];

/** One page of a list. */
export interface ListOf<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}
