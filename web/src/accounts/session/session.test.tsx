import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { answerOf, api } from "../../api/client";
import { FakeServer } from "../../test/fakeServer";
import { person, signedInAs, signInOf } from "../../test/people";
import { renderApp } from "../../test/renderApp";
import { currentSession, settled, signedIn, signOut } from "./session";
import { isSignInExpected } from "./signInHint";

const refresh = "/api/auth/refresh";
const consents = "/api/consents";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/auth/sessions", { items: [] });
  server.answer("/api/auth/logout", () => new Response(null, { status: 204 }));
});

function tokensSentTo(path: string): (string | null)[] {
  return server.requestsTo(path).map((request) => request.headers.get("Authorization"));
}

/** Answers to the newest token only, as the server does. */
function takesOnly(token: string): void {
  server.answer(consents, (_: URL, request: Request) =>
    request.headers.get("Authorization") === `Bearer ${token}`
      ? { items: [] }
      : Response.json({ status: 401, title: "Unauthorized", detail: "No." }, { status: 401 }),
  );
}

describe("opening the page", () => {
  it("costs a guest no request that fails", async () => {
    renderApp("/search");
    expect((await screen.findAllByRole("link", { name: "Sign in" })).length).toBeGreaterThan(0);
    expect(server.askedFor(refresh)).toEqual([]);
  });

  it("takes up a sign-in of before by the cookie", async () => {
    signedInAs(server);
    renderApp("/search");
    expect(await screen.findByRole("button", { name: "Account of Anna" })).toBeInTheDocument();
    await answerOf(api.GET("/api/consents")).catch(() => undefined);
    expect(tokensSentTo(consents)).toEqual(["Bearer token 1"]);
  });

  it("on a server without sign-ins offers none", async () => {
    server.answer("/api/auth/options", { single_user: true });
    server.answer("/api/auth/me", person({ name: "You", handle: "local" }));
    const { user } = renderApp("/search");
    await user.click(await screen.findByRole("button", { name: "Account of You" }));
    expect(screen.getByRole("link", { name: "Your account" })).toBeInTheDocument();
    expect(screen.queryByText(/^Sign/)).not.toBeInTheDocument();
  });

  it("keeps the way in while the server cannot be asked", async () => {
    signedInAs(server);
    server.problem(refresh, 503);
    await expect(settled()).rejects.toThrow();
    expect(isSignInExpected()).toBe(true);
    server.answer(refresh, signInOf(person()));
    expect(await settled()).toMatchObject({ state: "user" });
  });
});

describe("a token the server no longer takes", () => {
  it("is renewed once, for all who ask meanwhile", async () => {
    signedIn(signInOf(person(), "old"));
    takesOnly("new");
    server.answer(refresh, signInOf(person(), "new"));
    await Promise.all([
      answerOf(api.GET("/api/consents")),
      answerOf(api.GET("/api/consents")),
      answerOf(api.GET("/api/consents")),
    ]);
    expect(server.askedFor(refresh)).toHaveLength(1);
  });

  it("is renewed before it is sent, when its time is almost over", async () => {
    signedIn({ ...signInOf(person(), "old"), expires_in: 5 });
    takesOnly("new");
    server.answer(refresh, signInOf(person(), "new"));
    await answerOf(api.GET("/api/consents"));
    expect(tokensSentTo(consents)).toEqual(["Bearer new"]);
  });

  it("of a sign-in ended elsewhere leads to signing in, and back", async () => {
    signedInAs(server);
    const { address } = renderApp("/account/sessions");
    await screen.findByRole("heading", { name: "Where you are signed in" });
    server.problem(consents, 401);
    server.problem(refresh, 401);
    await answerOf(api.GET("/api/consents")).catch(() => undefined);
    expect(await screen.findByText(/sign-in here has ended/)).toBeInTheDocument();
    expect(address()).toBe("/login?next=%2Faccount%2Fsessions");
    expect(isSignInExpected()).toBe(false);
  });

  it("is no matter on a page that is everybody's", async () => {
    signedInAs(server);
    const { address } = renderApp("/search");
    await screen.findByRole("button", { name: "Account of Anna" });
    server.problem(consents, 401);
    server.problem(refresh, 401);
    await answerOf(api.GET("/api/consents")).catch(() => undefined);
    expect((await screen.findAllByRole("link", { name: "Sign in" })).length).toBeGreaterThan(0);
    expect(address()).toBe("/search");
  });
});

describe("signing out", () => {
  it("ends the sign-in on the server and leads to the start", async () => {
    signedInAs(server);
    server.answer("/api/auth/sessions", { items: [] });
    const { user, address } = renderApp("/account/sessions");
    await user.click(await screen.findByRole("button", { name: "Account of Anna" }));
    await user.click(screen.getAllByRole("button", { name: "Sign out" })[0] ?? document.body);
    await waitFor(() => expect(currentSession()).toEqual({ state: "guest", why: "signed-out" }));
    expect(tokensSentTo("/api/auth/logout")).toEqual(["Bearer token 1"]);
    expect(address()).toBe("/");
  });

  it("has what is asked on the way asked as a guest, and stays in where it does not work", async () => {
    signedIn(signInOf(person()));
    server.answer(consents, { items: [] });
    server.problem("/api/auth/logout", 503);
    const asked = () => answerOf(api.GET("/api/consents")).then(() => undefined);
    await expect(signOut(asked)).rejects.toThrow();
    await asked();
    expect(tokensSentTo(consents)).toEqual([null, "Bearer token 1"]);
    expect(currentSession().state).toBe("user");
  });

  it("is not taken for an ended sign-in by a request that comes too late", async () => {
    signedIn(signInOf(person()));
    server.answer(consents, async () => {
      await signOut();
      return Response.json({ status: 401, title: "Unauthorized" }, { status: 401 });
    });
    await answerOf(api.GET("/api/consents")).catch(() => undefined);
    expect(currentSession()).toEqual({ state: "guest", why: "signed-out" });
    expect(server.askedFor(refresh)).toEqual([]);
  });

  it("in one tab signs out the others", async () => {
    signedIn(signInOf(person()));
    const otherTab = new BroadcastChannel("moodreel.session");
    otherTab.postMessage({ kind: "ended", why: "signed-out" });
    await waitFor(() => expect(currentSession()).toEqual({ state: "guest", why: "signed-out" }));
    otherTab.close();
  });

  it("tells the other tabs", async () => {
    const otherTab = new BroadcastChannel("moodreel.session");
    const heard: unknown[] = [];
    otherTab.addEventListener("message", ({ data }: MessageEvent<{ kind: string }>) =>
      heard.push(data.kind),
    );
    signedIn(signInOf(person()));
    await signOut();
    await waitFor(() => expect(heard).toEqual(["signed-in", "ended"]));
    otherTab.close();
  });
});
