import { freshToken, renew } from "./session";

/** What proves itself by its body or by the cookie; a token would only be in the way. */
const withoutToken =
  /^\/api\/auth\/(options|login|refresh|register|verify|password\/(forgot|reset))$/;

/**
 * Sends a request as whoever is signed in. A token that the server no longer takes is renewed once;
 * where the sign-in has ended, the request is repeated as a guest's.
 */
export async function authorizedFetch(request: Request): Promise<Response> {
  // fetch is looked up at each call, so that tests can put their own in place.
  if (withoutToken.test(new URL(request.url).pathname)) return globalThis.fetch(request);
  const token = await freshToken();
  if (token === undefined) return globalThis.fetch(request);

  const answer = await globalThis.fetch(withToken(request.clone(), token));
  if (answer.status !== 401) return answer;
  await renew(token);
  const next = await freshToken();
  return globalThis.fetch(next === undefined ? request : withToken(request, next));
}

function withToken(request: Request, token: string): Request {
  request.headers.set("Authorization", `Bearer ${token}`);
  return request;
}
