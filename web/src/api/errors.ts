import type { FieldError, Problem } from "./types";

/** Why a request brought no answer, in the distinctions a reader can act on. */
export type FailureKind =
  | "offline"
  | "unreachable"
  | "busy"
  | "starting"
  | "signed-out"
  | "forbidden"
  | "missing"
  | "conflict"
  | "refused"
  | "broken";

export class RequestFailed extends Error {
  readonly kind: FailureKind;
  readonly detail: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** What is wrong with which field, where that is the matter. */
  readonly fields: readonly FieldError[];

  constructor(
    kind: FailureKind,
    detail?: string,
    retryAfterSeconds?: number,
    fields: readonly FieldError[] = [],
  ) {
    super(detail ?? kind);
    this.name = "RequestFailed";
    this.kind = kind;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
    this.fields = fields;
  }
}

export function failureFromNetwork(): RequestFailed {
  return new RequestFailed(navigator.onLine ? "unreachable" : "offline");
}

export function failureFromResponse(response: Response, body: unknown): RequestFailed {
  const retryAfter = Number(response.headers.get("Retry-After"));
  const problem = isProblem(body) ? body : undefined;
  return new RequestFailed(
    kindOf(response.status),
    problem && explained(problem),
    retryAfter > 0 ? retryAfter : undefined,
    problem?.errors,
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
  if (status === 401) return "signed-out";
  if (status === 403) return "forbidden";
  if (status === 404) return "missing";
  if (status === 409) return "conflict";
  if (status === 429) return "busy";
  if (status === 503) return "starting";
  // 507: the server's disk takes nothing; its sentence says what to do
  if (status === 507 || (status >= 400 && status < 500)) return "refused";
  return "broken";
}

export function isMissing(error: unknown): boolean {
  return error instanceof RequestFailed && error.kind === "missing";
}
