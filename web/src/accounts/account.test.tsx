import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Consent } from "../api/types";
import { FakeServer } from "../test/fakeServer";
import { person, signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { consentTexts } from "./privacy/consentTexts";
import { decisionWords } from "./privacy/ConsentSwitch";

const long = "2026-01-02T03:04:05Z";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server);
});

function nothing(): Response {
  return new Response(null, { status: 204 });
}

describe("the profile", () => {
  it("takes a new name up everywhere", async () => {
    server.answer("/api/auth/me", person({ name: "Anna Maria" }));
    const { user } = renderApp("/account");
    const name = await screen.findByLabelText("Name");
    await user.clear(name);
    await user.type(name, "Anna Maria{Enter}");
    expect(await screen.findByText("Saved.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Account of Anna Maria" })).toBeInTheDocument();
    expect(await server.sentTo("/api/auth/me", "PATCH")).toEqual([
      { name: "Anna Maria", handle: "anna" },
    ]);
  });

  it("says beside the handle that somebody has it", async () => {
    server.problem("/api/auth/me", 409, {}, { detail: "The handle anna is taken." });
    const { user } = renderApp("/account");
    await user.type(await screen.findByLabelText("Handle"), "2{Enter}");
    await waitFor(() =>
      expect(screen.getByLabelText("Handle")).toHaveAccessibleDescription(/is taken/),
    );
  });

  it("sends the letter again to an address that is not confirmed", async () => {
    signedInAs(server, person({ email_verified: false }));
    server.answer("/api/auth/me", person({ email_verified: false }));
    const { user } = renderApp("/account");
    await user.click(await screen.findByRole("button", { name: "Send the letter again" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByLabelText("Password"), "four quiet words{Enter}");
    expect(await screen.findByText("A new letter is on its way.")).toBeInTheDocument();
    expect(await server.sentTo("/api/auth/me", "PATCH")).toEqual([
      { email: "anna@example.org", password: "four quiet words" },
    ]);
  });

  it("changes the password, and empties the fields", async () => {
    server.answer("/api/auth/password/change", nothing);
    const { user } = renderApp("/account");
    await user.type(await screen.findByLabelText("Present password"), "four quiet words");
    await user.type(screen.getByLabelText("New password"), "five quiet words{Enter}");
    expect(await screen.findByText(/Changed\. Other devices/)).toBeInTheDocument();
    expect(screen.getByLabelText("New password")).toHaveValue("");
  });

  it("says so when the present password is another", async () => {
    const errors = [{ field: "current_password", message: "is not your password" }];
    server.problem("/api/auth/password/change", 422, {}, { detail: "No.", errors });
    const { user } = renderApp("/account");
    await user.type(await screen.findByLabelText("Present password"), "wrong");
    await user.type(screen.getByLabelText("New password"), "five quiet words{Enter}");
    await waitFor(() => expect(screen.getByLabelText("Present password")).toHaveFocus());
    expect(screen.getByLabelText("Present password")).toHaveAccessibleDescription(
      "That is not your password.",
    );
  });
});

it("sign-ins name the device at hand, and others can be ended after a question", async () => {
  const session = { address: "192.0.2.1", created_at: long, last_used_at: long, expires_at: long };
  let items = [
    { ...session, id: 1, device: "Firefox on Linux", current: true },
    { ...session, id: 2, device: "Safari on iPhone", current: false },
  ];
  server.answer("/api/auth/sessions", () => ({ items }));
  server.answer("/api/auth/sessions/2", () => {
    items = items.slice(0, 1);
    return nothing();
  });
  const { user } = renderApp("/account/sessions");
  expect(await screen.findByText("This device")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Sign out Safari on iPhone" }));
  expect(server.askedFor("/api/auth/sessions/2")).toEqual([]);
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Sign it out" }));
  await waitFor(() => expect(screen.queryByText("Safari on iPhone")).not.toBeInTheDocument());
  expect(screen.queryByRole("button", { name: "Sign out everywhere else" })).toBeNull();
});

describe("access tokens", () => {
  const token = {
    id: 3,
    name: "Notebook",
    scopes: ["read", "write"],
    created_at: long,
    expires_at: "2999-01-01T00:00:00Z",
  };

  it("are shown this once, selected", async () => {
    server.answer("/api/auth/tokens", (_: URL, request: Request) =>
      request.method === "POST"
        ? Response.json({ token: "mr_3_secret", details: token }, { status: 201 })
        : { items: [token] },
    );
    const { user } = renderApp("/account/tokens");
    await user.type(await screen.findByLabelText("What is it for?"), "Notebook");
    await user.click(screen.getByRole("radio", { name: /Read and change/ }));
    await user.click(screen.getByRole("button", { name: "Make the token" }));
    expect(await screen.findByLabelText("The token")).toHaveValue("mr_3_secret");
    expect(screen.getByLabelText("The token")).toHaveFocus();
    expect(await server.sentTo("/api/auth/tokens")).toEqual([
      { name: "Notebook", scopes: ["read", "write"], days: 30 },
    ]);
    await user.click(screen.getByRole("button", { name: "I have it" }));
    expect(screen.queryByDisplayValue("mr_3_secret")).not.toBeInTheDocument();
  });

  it("reach the administration only where their owner does", async () => {
    server.answer("/api/auth/tokens", { items: [] });
    renderApp("/account/tokens");
    await screen.findByRole("radio", { name: /Read and change/ });
    expect(screen.queryByRole("radio", { name: /Administer/ })).not.toBeInTheDocument();
  });
});

describe("privacy", () => {
  const voice: Consent = { purpose: "voice", granted: false };

  it("keeps with a decision which wording was shown", async () => {
    server.answer("/api/consents", { items: [voice] });
    server.answer("/api/consents/voice", { ...voice, granted: true, changed_at: long });
    const { user } = renderApp("/account/privacy");
    const choice = await screen.findByRole("switch", { name: "Speak instead of typing" });
    expect(choice).not.toBeChecked();
    await user.click(choice);
    await waitFor(() => expect(choice).toBeChecked());
    expect(await server.sentTo("/api/consents/voice", "PUT")).toEqual([
      { granted: true, text_version: consentTexts.voice.version },
    ]);
  });

  it("a decision that could not be kept goes back to what it was, and says why", async () => {
    server.answer("/api/consents", { items: [voice] });
    server.problem("/api/consents/voice", 500);
    const { user } = renderApp("/account/privacy");
    await user.click(await screen.findByRole("switch", { name: "Speak instead of typing" }));
    expect(await screen.findByText(/went wrong on the server/)).toBeInTheDocument();
    expect(screen.getByRole("switch", { name: "Speak instead of typing" })).not.toBeChecked();
  });

  it("an agreement to an older wording is told as such", () => {
    const older = { ...voice, granted: true, changed_at: long, text_version: 1 };
    expect(decisionWords(older)).toContain("The wording has changed");
    expect(decisionWords({ ...older, text_version: 2 })).not.toContain("wording");
  });

  it("the account is deleted only with handle and password", async () => {
    server.answer("/api/consents", { items: [] });
    server.answer("/api/auth/me", nothing);
    const { user } = renderApp("/account/privacy");
    await user.click(await screen.findByRole("button", { name: "Delete my account" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByLabelText("Password"), "four quiet words{Enter}");
    expect(dialog.getByLabelText("Type anna to go on")).toHaveFocus();
    expect(server.askedFor("/api/auth/me")).toEqual([]);
    await user.type(dialog.getByLabelText("Type anna to go on"), "anna{Enter}");
    expect(await screen.findByText("Your account is gone")).toBeInTheDocument();
    expect(await server.sentTo("/api/auth/me", "DELETE")).toEqual([
      { password: "four quiet words" },
    ]);
  });
});
