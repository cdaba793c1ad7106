import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type LibraryImport = Schemas["LibraryImport"];
export type ImportTitle = Schemas["ImportTitle"];
export type Decision = ImportTitle["decision"];
export type ImportAdded = Schemas["ImportAdded"];
export type FeedAddresses = Schemas["FeedAddresses"];
