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

export function failureFromResponse(response: Response, body: unknown): RequestFailed {
  const retryAfter = Number(response.headers.get("Retry-After"));
  return new RequestFailed(
    kindOf(response.status),
    isProblem(body) ? explained(body) : undefined,
    retryAfter > 0 ? retryAfter : undefined,
  );
}

/** A proxy in between may answer with something of its own. */
function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "detail" in body;
}

function explained({ detail, errors }: Problem): string {
  const field = errors?.[0];
  return field ? `${field.field}: ${field.message}` : detail;
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
