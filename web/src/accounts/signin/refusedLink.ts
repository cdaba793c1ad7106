import { RequestFailed } from "../../api/errors";

/** Whether it is the letter's link that the server does not take, rather than what was typed. */
export function isRefusedLink(error: unknown): boolean {
  return error instanceof RequestFailed && error.fields.some(({ field }) => field === "token");
}
