import createClient from "openapi-fetch";
import { authorizedFetch } from "../accounts/session/authorizedFetch";
import { failureFromNetwork, failureFromResponse } from "./errors";
import type { paths } from "./schema";

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: authorizedFetch,
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body, or a {@link RequestFailed} that says why there is none. */
export async function answerOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await arrived(request);
  if (data === undefined) throw failureFromResponse(response, error);
  return data;
}

/** For what is answered without a body: done, or a {@link RequestFailed}. */
export async function done(request: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await arrived(request);
  if (!response.ok) throw failureFromResponse(response, error);
}

function arrived<T>(request: Promise<Answer<T>>): Promise<Answer<T>> {
  return request.catch((cause: unknown) => {
    throw cause instanceof TypeError ? failureFromNetwork() : cause;
  });
}
