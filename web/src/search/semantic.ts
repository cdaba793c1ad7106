import type { Client } from "openapi-fetch";
import { api } from "../api/client";
import type { Title } from "../api/types";
import type { SearchKind } from "./searchParams";

/** A plain condition that the server read out of the text. */
export interface Condition {
  key: string;
  kind: string;
  value: string;
  label: string;
  /** What was written. */
  words: string;
}

export interface MeaningAnswer {
  query: string;
  text: string;
  constraints: Condition[];
  items: Title[];
  indexed: { titles: number; embedded: number };
}

interface SemanticPaths {
  "/api/search/semantic": {
    get: {
      parameters: {
        query: { q: string; type?: SearchKind; limit?: number; without?: string[] };
      };
      responses: { 200: { content: { "application/json": MeaningAnswer } } };
    };
  };
}

export const semanticApi = api as unknown as Client<SemanticPaths>;
