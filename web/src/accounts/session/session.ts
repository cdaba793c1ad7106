import { failureFromNetwork, failureFromResponse } from "../../api/errors";
import type { AccountOptions, SignIn, User } from "../../api/types";
import { onNews, oneAtATime, tellOtherTabs } from "./otherTabs";
import { isSignInExpected, rememberSignIn } from "./signInHint";

/** Who uses this page. */
export type Session =
  /** A sign-in of before is being taken up, or the server asked whether it needs any. */
  | { state: "settling" }
  | { state: "guest"; why: GuestReason }
  /** `local`: the one account of a server without sign-ins. */
  | { state: "user"; user: User; local: boolean };

export type GuestReason = "never" | "signed-out" | "ended" | "deleted";

interface Access {
  token: string;
  goodUntil: number;
}

/** So short before its end a token is renewed first, rather than refused on the way. */
const slackMs = 20_000;

const listeners = new Set<() => void>();
let session: Session = { state: "settling" };
/** In memory only: a script that reads storage finds nothing. */
let access: Access | undefined;
let settling: Promise<Session> | undefined;
let renewal: Promise<void> | undefined;
let isLeaving = false;

export function currentSession(): Session {
  return session;
}

/** Somebody is signing out: what is theirs is not asked for any more. */
export function isSigningOut(): boolean {
  return isLeaving;
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Who it is, once that is known. Guests cost one request that succeeds; only where somebody is
 * expected to be signed in the cookie is tried. Asking again after a failure tries again.
 *
 * @throws RequestFailed when somebody was signed in and the server cannot be asked
 */
export function settled(): Promise<Session> {
  if (session.state !== "settling") return Promise.resolve(session);
  settling ??= settle().finally(() => (settling = undefined));
  return settling;
}

async function settle(): Promise<Session> {
  const asked = localUser().catch(() => undefined);
  if (isSignInExpected()) await renew(undefined);
  const local = await asked;
  if (local) become({ state: "user", user: local, local: true });
  else if (session.state === "settling") become({ state: "guest", why: "never" });
  return session;
}

/** The account of a server that has no sign-ins. */
async function localUser(): Promise<User | undefined> {
  const { single_user } = await read<AccountOptions>("/api/auth/options");
  return single_user ? await read<User>("/api/auth/me") : undefined;
}

/** A token that is good for a while yet; none for guests. */
export async function freshToken(): Promise<string | undefined> {
  if (access && access.goodUntil - slackMs < Date.now()) {
    // Whoever is offline for a moment goes on with the old one, and hears what is the matter.
    await renew(access.token).catch(() => undefined);
  }
  return access?.token;
}

/**
 * Another token by the cookie, unless somebody else has brought one meanwhile; one at a time, in
 * all tabs together. When the server ends the sign-in the session becomes a guest's.
 */
export function renew(stale: string | undefined): Promise<void> {
  renewal ??= oneAtATime(async () => {
    // Somebody has brought another meanwhile, or signed out: the answer is there already.
    if (access?.token !== stale) return;
    const response = await send("/api/auth/refresh", { method: "POST" });
    if (response.ok) {
      signedIn((await response.json()) as SignIn);
      return;
    }
    if (response.status !== 401) throw await failureOf(response);
    ended("ended");
  }).finally(() => (renewal = undefined));
  return renewal;
}

/** Takes up a sign-in, here and in the other tabs. */
export function signedIn(answer: SignIn): void {
  takeUp(answer);
  tellOtherTabs({ kind: "signed-in", answer });
}

/** Notes that there is no sign-in any more, here and in the other tabs. */
export function ended(why: GuestReason): void {
  leave(why);
  tellOtherTabs({ kind: "ended", why });
}

/**
 * Ends the sign-in. What the page asks from here on it asks as a guest, since the token may end
 * while a request is on its way.
 *
 * @param onTheWay what comes before the server is told
 */
export async function signOut(onTheWay?: () => Promise<void>): Promise<void> {
  const leaving = access;
  access = undefined;
  becomeLeaving(true);
  try {
    await onTheWay?.();
    const headers = leaving && { Authorization: `Bearer ${leaving.token}` };
    const response = await send("/api/auth/logout", { method: "POST", headers });
    // 401: it has ended already, which is what was wanted.
    if (!response.ok && response.status !== 401) throw await failureOf(response);
  } catch (failure) {
    access ??= leaving;
    becomeLeaving(false);
    throw failure;
  }
  ended("signed-out");
}

/** An account has changed: its name, its address. Somebody else's is no matter of this session. */
export function userChanged(user: User): void {
  if (session.state === "user" && session.user.id === user.id) become({ ...session, user });
}

/** As when the page was just opened; for tests. */
export function forgetSession(): void {
  leave("never");
  session = { state: "settling" };
}

function takeUp(answer: SignIn): void {
  access = { token: answer.access_token, goodUntil: Date.now() + answer.expires_in * 1000 };
  rememberSignIn(true);
  become({ state: "user", user: answer.user, local: false });
}

function leave(why: GuestReason): void {
  access = undefined;
  rememberSignIn(false);
  become({ state: "guest", why });
}

function becomeLeaving(now: boolean): void {
  isLeaving = now;
  listeners.forEach((notify) => notify());
}

function become(next: Session): void {
  session = next;
  isLeaving = false;
  listeners.forEach((notify) => notify());
}

onNews((news) => {
  if (news.kind === "signed-in") takeUp(news.answer);
  else leave(news.why);
});

async function read<T>(path: string): Promise<T> {
  const response = await send(path);
  if (!response.ok) throw await failureOf(response);
  return (await response.json()) as T;
}

function send(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(new URL(path, window.location.origin), init);
  return globalThis.fetch(request).catch(() => {
    throw failureFromNetwork();
  });
}

async function failureOf(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined);
  return failureFromResponse(response, body);
}
