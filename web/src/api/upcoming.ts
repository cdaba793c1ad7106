import type { components } from "./schema";

/*
 * The part of the API that is being built beside these pages, by hand and in the generator's own
 * shape. It goes as soon as `./moodreel openapi` writes the same.
 */

type Schemas = components["schemas"];
type Title = Schemas["TitleSummary"];
type TitleType = Schemas["TitleType"];

export interface Rating {
  id: number;
  item_type: TitleType;
  item_id: number;
  rating: number;
  rated_at: string;
}
export type RatedTitle = Rating & { title: Title };
export type ShelvedTitle = Title & { added_at: string };
export interface ListOf<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}
export interface Mark {
  item_id: number;
  rating: number | null;
  rating_id: number | null;
  watchlist: boolean;
  history: boolean;
  hidden: boolean;
}
export type ShelfName = "watchlist" | "history" | "hidden";
export type InteractionKind =
  "view" | "click" | "search" | "play" | "finish" | "skip" | "hide" | "save";
export interface Interaction {
  item_type: TitleType;
  item_id: number;
  kind: InteractionKind;
  value?: number;
  mood?: string;
}
export interface RecommendedRow {
  kind: "for_you" | "because_you_loved" | "people_like_you" | "popular";
  heading: string;
  because: { type: TitleType; id: number; title: string } | null;
  strategy: string;
  items: Title[];
}
export interface RecommendedRows {
  model_version: string | null;
  rows: RecommendedRow[];
}
export interface OnboardingGroup {
  key: string;
  name: string;
  titles: Title[];
}
export interface Model {
  version: string;
  trained_at: string;
  seconds: number;
  ratings: number;
  raters: number;
  titles: number;
  metrics: Record<string, number>;
  state: "current" | "retired";
}
export type Goal = "click" | "play" | "finish" | "save" | "rated_high";
interface Interval {
  low: number;
  high: number;
}
export interface ExperimentVariant {
  strategy: string;
  people: number;
  conversions: number;
  rate: number;
  interval: Interval;
}
export interface Experiment {
  id: number;
  name: string;
  goal: Goal;
  state: "running" | "stopped";
  started_at: string;
  stopped_at: string | null;
  variants: ExperimentVariant[];
  comparison: {
    difference: number;
    interval: Interval;
    p_value: number;
    decided: boolean;
  } | null;
}
export interface NewExperiment {
  name: string;
  strategies: string[];
  goal: Goal;
}
export interface Strategy {
  name: string;
  description: string;
}

interface Refusal {
  default: {
    headers: Record<string, unknown>;
    content: { "application/problem+json": Schemas["Problem"] };
  };
}
interface Body<T> {
  headers: Record<string, unknown>;
  content: { "application/json": T };
}
interface NoBody {
  headers: Record<string, unknown>;
  content?: never;
}
interface Parameters<Query, Path> {
  query?: Query;
  header?: never;
  path: Path;
  cookie?: never;
}
interface NoPath<Query> {
  query?: Query;
  header?: never;
  path?: never;
  cookie?: never;
}
interface Get<Query, T> {
  parameters: NoPath<Query>;
  get: {
    parameters: NoPath<Query>;
    requestBody?: never;
    responses: { 200: Body<T> } & Refusal;
  };
}
interface Sent<T, Responses> {
  parameters: NoPath<never>;
  requestBody: { content: { "application/json": T } };
  responses: Responses & Refusal;
}
interface At<Path, Query, Responses> {
  parameters: Parameters<Query, Path>;
  requestBody?: never;
  responses: Responses & Refusal;
}
interface Page {
  page?: number;
  size?: number;
}
type Scope = "movie" | "book" | "all";

export interface UpcomingPaths {
  "/api/ratings": {
    parameters: NoPath<never>;
    post: Sent<
      { item_type: TitleType; item_id: number; rating: number },
      { 200: Body<Rating>; 201: Body<Rating> }
    >;
  };
  "/api/ratings/my": Get<Page & { type?: Scope }, ListOf<RatedTitle>>;
  "/api/ratings/{id}": {
    parameters: Parameters<never, { id: number }>;
    delete: At<{ id: number }, never, { 204: NoBody }>;
  };
  "/api/interactions": {
    parameters: NoPath<never>;
    post: Sent<Interaction, { 202: NoBody }>;
  };
  "/api/library/{shelf}": {
    parameters: Parameters<Page & { type?: Scope }, { shelf: ShelfName }>;
    get: At<{ shelf: ShelfName }, Page & { type?: Scope }, { 200: Body<ListOf<ShelvedTitle>> }>;
  };
  "/api/library/{shelf}/{type}/{id}": {
    parameters: Parameters<never, { shelf: ShelfName; type: TitleType; id: number }>;
    put: At<{ shelf: ShelfName; type: TitleType; id: number }, never, { 204: NoBody }>;
    delete: At<{ shelf: ShelfName; type: TitleType; id: number }, never, { 204: NoBody }>;
  };
  "/api/library/marks": Get<{ ids: string }, { items: Mark[] }>;
  "/api/recommendations/rows": Get<
    { type?: Scope; limit?: number; mood?: string; mode?: "match" | "lift" },
    RecommendedRows
  >;
  "/api/recommendations/onboarding": Get<{ type?: TitleType }, { groups: OnboardingGroup[] }>;
  "/api/recommendations/onboarding/titles": Get<
    { groups: string; limit?: number },
    { items: Title[] }
  >;
  "/api/recommendations/surprise": Get<{ type?: Scope; mood?: string }, Title>;
  "/api/admin/models": Get<Page, { items: Model[] }>;
  "/api/admin/experiments": Get<never, { items: Experiment[] }> & {
    post: Sent<NewExperiment, { 201: Body<Experiment> }>;
  };
  "/api/admin/experiments/{id}": {
    parameters: Parameters<never, { id: number }>;
    get: At<{ id: number }, never, { 200: Body<Experiment> }>;
  };
  "/api/admin/experiments/{id}/stop": {
    parameters: Parameters<never, { id: number }>;
    post: At<{ id: number }, never, { 200: Body<Experiment> }>;
  };
  "/api/admin/experiments/strategies": Get<never, { items: Strategy[] }>;
}
