import type { SignIn, User } from "../api/types";
import { rememberSignIn } from "../accounts/session/signInHint";
import type { FakeServer } from "./fakeServer";

/** Somebody of the tests' own; whatever a test is about is given. */
export function person(facts: Partial<User> = {}): User {
  return {
    id: 7,
    handle: "anna",
    email: "anna@example.org",
    email_verified: true,
    name: "Anna",
    role: "viewer",
    created_at: "2026-01-02T03:04:05Z",
    ...facts,
  };
}

export function signInOf(user: User, token = "token 1"): SignIn {
  return { access_token: token, token_type: "bearer", expires_in: 900, user };
}

/** Has the browser remember a sign-in that the server takes up. */
export function signedInAs(server: FakeServer, user: User = person()): void {
  rememberSignIn(true);
  server.answer("/api/auth/refresh", signInOf(user));
}
