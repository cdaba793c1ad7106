import { RequestFailed } from "../api/errors";

/** What happened and what still works, in words; `what` reads after "We could not load". */
export function failureWords(error: unknown, what: string): { title: string; text: string } {
  if (!(error instanceof RequestFailed)) {
    return { title: `We could not show ${what}`, text: "The rest of the page still works." };
  }
  switch (error.kind) {
    case "offline":
      return {
        title: "You are offline",
        text: `We could not load ${what}. What you opened before is still here, and this loads when you are back.`,
      };
    case "unreachable":
      return {
        title: "Moodreel does not answer",
        text: `We could not load ${what}. The server may be restarting, or your connection dropped.`,
      };
    case "starting":
      return {
        title: "Moodreel is still getting ready",
        text: `We could not load ${what} yet. It usually takes a few seconds.`,
      };
    case "busy":
      return {
        title: "That was a little fast",
        text: `The server asks for a short pause. ${pause(error)}`,
      };
    case "signed-out":
      return {
        title: "You are signed out",
        text: `We could not load ${what}. Sign in and try again.`,
      };
    case "forbidden":
      return {
        title: `We may not show ${what}`,
        text: error.detail ?? "Your account does not reach this.",
      };
    case "conflict":
    case "refused":
      return {
        title: `We could not load ${what}`,
        text: error.detail ?? "The server did not understand what was asked.",
      };
    case "missing":
      return { title: `We could not find ${what}`, text: "The rest of the page still works." };
    case "broken":
      return {
        title: `We could not load ${what}`,
        text: "Something went wrong on the server. Everything else still works.",
      };
  }
}

function pause({ retryAfterSeconds }: RequestFailed): string {
  if (retryAfterSeconds === undefined) return "Try again in a moment.";
  const unit = retryAfterSeconds === 1 ? "second" : "seconds";
  return `Try again in ${Math.ceil(retryAfterSeconds)} ${unit}.`;
}

/** Why something that was pressed did not happen, in one line. */
export function failureSentence(error: unknown): string {
  if (!(error instanceof RequestFailed)) return "Something went wrong in this page.";
  switch (error.kind) {
    case "offline":
      return "You are offline. Nothing was changed.";
    case "unreachable":
      return "Moodreel does not answer. Try again in a moment.";
    case "starting":
    case "broken":
      return "Something went wrong on the server. Try again in a moment.";
    case "busy":
      return `The server asks for a short pause. ${pause(error)}`;
    default:
      return error.detail ?? "The server refused this without saying why.";
  }
}
