import createClient from "openapi-fetch";
import { failureFromNetwork, failureFromResponse } from "./errors";
import type { paths } from "./schema";

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that tests can put their own in place.
  fetch: (request) => globalThis.fetch(request),
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body, or a {@link RequestFailed} that says why there is none. */
export async function answerOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request.catch((cause: unknown) => {
    throw cause instanceof TypeError ? failureFromNetwork() : cause;
  });
  if (data === undefined) throw failureFromResponse(response, error);
  return data;
}
