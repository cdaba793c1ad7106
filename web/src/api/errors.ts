import type { Problem } from "./types";

/** Why a request brought no answer, in the distinctions a reader can act on. */
export type FailureKind =
  "offline" | "unreachable" | "busy" | "starting" | "missing" | "refused" | "broken";

export class RequestFailed extends Error {
  readonly kind: FailureKind;
  readonly detail: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: FailureKind, detail?: string, retryAfterSeconds?: number) {
    super(detail ?? kind);
    this.name = "RequestFailed";
    this.kind = kind;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export function failureFromNetwork(): RequestFailed {
  return new RequestFailed(navigator.onLine ? "unreachable" : "offline");
}

export function failureFromResponse(response: Response, problem?: Problem): RequestFailed {
  const field = problem?.errors?.[0];
  const detail = field ? `${field.field}: ${field.message}` : problem?.detail;
  const retryAfter = Number(response.headers.get("Retry-After"));
  return new RequestFailed(
    kindOf(response.status),
    detail ?? undefined,
    retryAfter > 0 ? retryAfter : undefined,
  );
}

function kindOf(status: number): FailureKind {
  if (status === 404) return "missing";
  if (status === 429) return "busy";
  if (status === 503) return "starting";
  if (status >= 400 && status < 500) return "refused";
  return "broken";
}

export function isMissing(error: unknown): boolean {
  return error instanceof RequestFailed && error.kind === "missing";
}
