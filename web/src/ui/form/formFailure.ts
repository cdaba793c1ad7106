import { RequestFailed } from "../../api/errors";

/** What kept a form from being sent: sentences beside fields, and one about the whole. */
export interface FormFailure {
  fields: Record<string, string>;
  problem?: string | undefined;
  /** Seconds the server asks to wait. */
  waitSeconds?: number | undefined;
}

/** What the fields are called, in the order they stand, under the names the API has for them. */
export type FieldLabels = Record<string, string>;

const defaultPauseSeconds = 5;

export function formFailure(error: unknown, labels: FieldLabels): FormFailure {
  if (!(error instanceof RequestFailed)) {
    return { fields: {}, problem: "Something went wrong in this page. Nothing was sent." };
  }
  const beside = error.fields.filter(({ field }) => field in labels);
  if (beside.length > 0) {
    return {
      fields: Object.fromEntries(
        beside.map(({ field, message }) => [field, fieldSentence(labels[field] ?? field, message)]),
      ),
    };
  }
  return { fields: {}, ...wholeForm(error) };
}

/** A conflict told beside the field that has it: somebody else has that name or address. */
export function conflictAt(field: string): (error: unknown) => FormFailure | undefined {
  return (error) =>
    error instanceof RequestFailed && error.kind === "conflict"
      ? { fields: { [field]: error.detail ?? "Somebody has this one. Choose another." } }
      : undefined;
}

function wholeForm(error: RequestFailed): Pick<FormFailure, "problem" | "waitSeconds"> {
  switch (error.kind) {
    case "offline":
      return { problem: "You are offline. Nothing was sent; it can go when you are back." };
    case "unreachable":
      return { problem: "Moodreel does not answer. Nothing was changed; try again in a moment." };
    case "busy":
      return { problem: error.detail, waitSeconds: error.retryAfterSeconds ?? defaultPauseSeconds };
    case "starting":
      return {
        problem: "Moodreel is busy just now.",
        waitSeconds: error.retryAfterSeconds ?? defaultPauseSeconds,
      };
    case "broken":
      return { problem: "Something went wrong on the server. Try again in a moment." };
    default:
      return { problem: error.detail ?? "The server refused this without saying why." };
  }
}

/** The server says the rule; the page says of what. */
function fieldSentence(label: string, rule: string): string {
  if (rule === "is not your password") return "That is not your password.";
  return `${label} ${rule}.`;
}
