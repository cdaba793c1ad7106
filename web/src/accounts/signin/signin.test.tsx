import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { person, signInOf } from "../../test/people";
import { renderApp } from "../../test/renderApp";

const login = "/api/auth/login";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/auth/sessions", { items: [] });
});

async function signIn(address = "/login") {
  const app = renderApp(address);
  await app.user.type(await screen.findByLabelText("E-mail address or handle"), "anna");
  await app.user.type(screen.getByLabelText("Password"), "four quiet words{Enter}");
  return app;
}

describe("signing in", () => {
  it("leads back to where somebody wanted to go", async () => {
    server.answer(login, signInOf(person()));
    const { address } = await signIn("/login?next=/account/sessions");
    await waitFor(() => expect(address()).toBe("/account/sessions"));
    expect(await server.sentTo(login)).toEqual([{ email: "anna", password: "four quiet words" }]);
  });

  it("leads nowhere else", async () => {
    server.answer(login, signInOf(person()));
    const { address } = await signIn("/login?next=//evil.example/");
    await waitFor(() => expect(address()).toBe("/"));
  });

  it("says why it was refused, in the server's words", async () => {
    server.problem(login, 401, {}, { detail: "These do not open an account." });
    await signIn();
    expect(await screen.findByText("These do not open an account.")).toBeInTheDocument();
  });

  it("with empty fields says so beside them and goes to the first", async () => {
    const { user } = renderApp("/login");
    await user.click(await screen.findByRole("button", { name: "Sign in" }));
    const first = screen.getByLabelText("E-mail address or handle");
    expect(first).toHaveFocus();
    expect(first).toHaveAccessibleDescription("Type your e-mail address or handle.");
    expect(screen.getByLabelText("Password")).toHaveAccessibleDescription("Type your password.");
    expect(server.askedFor(login)).toEqual([]);
  });

  it("too often says how long to wait, and waits", async () => {
    server.problem(login, 429, { "Retry-After": "30" }, { detail: "Too many failed attempts." });
    const { user } = await signIn();
    expect(await screen.findByText("You can try again in 30 seconds.")).toBeInTheDocument();
    const button = screen.getByRole("button", { name: "Sign in" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    expect(server.askedFor(login)).toHaveLength(1);
  });

  it("is known to password managers", async () => {
    const { user } = renderApp("/login");
    expect(await screen.findByLabelText("E-mail address or handle")).toHaveAttribute(
      "autocomplete",
      "username",
    );
    const password = screen.getByLabelText("Password");
    expect(password).toHaveAttribute("autocomplete", "current-password");
    expect(password).toHaveAttribute("type", "password");
    await user.click(screen.getByRole("button", { name: "Show password" }));
    expect(password).toHaveAttribute("type", "text");
  });
});

describe("signing up", () => {
  const register = "/api/auth/register";

  async function signUp(password = "four quiet words") {
    const app = renderApp("/signup");
    await app.user.type(await screen.findByLabelText("Name"), "Anna");
    await app.user.type(screen.getByLabelText("E-mail address"), "anna@example.org");
    await app.user.type(screen.getByLabelText("Password"), `${password}{Enter}`);
    return app;
  }

  it("opens the account at once where no letter is needed", async () => {
    server.answer(register, () =>
      Response.json({ ...person(), verification_required: false }, { status: 201 }),
    );
    server.answer(login, signInOf(person()));
    await signUp();
    expect(await screen.findByRole("button", { name: "Account of Anna" })).toBeInTheDocument();
  });

  it("asks to look for the letter where one is", async () => {
    server.answer(register, () =>
      Response.json({ email: "anna@example.org", verification_required: true }, { status: 201 }),
    );
    await signUp();
    expect(await screen.findByRole("heading", { name: "Look into your letters" })).toHaveFocus();
    expect(server.askedFor(login)).toEqual([]);
  });

  it("with a short password says how many characters are missing", async () => {
    await signUp("abcd");
    expect(screen.getByLabelText("Password")).toHaveAccessibleDescription("Add 4 more characters.");
    expect(screen.getByLabelText("Password")).toHaveFocus();
    expect(server.askedFor(register)).toEqual([]);
  });

  it("shows the server's rules beside the fields they are about", async () => {
    server.problem(
      register,
      422,
      {},
      {
        detail: "2 fields break a rule.",
        errors: [
          { field: "password", message: "is one of the commonest passwords" },
          { field: "email", message: "must be an address such as name@example.org" },
        ],
      },
    );
    await signUp();
    await waitFor(() => expect(screen.getByLabelText("E-mail address")).toHaveFocus());
    expect(screen.getByLabelText("E-mail address")).toHaveAccessibleDescription(
      "E-mail address must be an address such as name@example.org.",
    );
    expect(screen.getByLabelText("Password")).toHaveAccessibleDescription(
      "Password is one of the commonest passwords.",
    );
  });

  it("where strangers may not says whom to ask", async () => {
    server.answer("/api/auth/options", { single_user: false, registration: false });
    renderApp("/signup");
    expect(await screen.findByRole("heading", { name: "No new accounts" })).toBeInTheDocument();
  });
});

describe("a letter's link", () => {
  it("takes its token out of the address and confirms at a press", async () => {
    server.answer("/api/auth/verify", person());
    const { user, address } = renderApp("/account/verify#token=secret");
    const button = await screen.findByRole("button", { name: "Confirm my address" });
    await waitFor(() => expect(address()).toBe("/account/verify"));
    expect(server.askedFor("/api/auth/verify")).toEqual([]);
    await user.click(button);
    expect(await screen.findByText("Your address is confirmed")).toBeInTheDocument();
    expect(await server.sentTo("/api/auth/verify")).toEqual([{ token: "secret" }]);
  });

  it("that was used already leads to a new one", async () => {
    const errors = [{ field: "token", message: "is not valid" }];
    server.problem("/api/auth/password/reset", 422, {}, { detail: "No.", errors });
    const { user } = renderApp("/account/reset#token=old");
    await user.type(await screen.findByLabelText("New password"), "four quiet words{Enter}");
    expect(await screen.findByText("This link no longer works")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Ask for a new link" })).toHaveAttribute(
      "href",
      "/forgot",
    );
  });

  it("is asked for in words that tell nothing about who has an account", async () => {
    server.answer("/api/auth/password/forgot", () =>
      Response.json({ message: "…" }, { status: 202 }),
    );
    const { user } = renderApp("/forgot");
    await user.type(await screen.findByLabelText("E-mail address"), "who@example.org{Enter}");
    expect(await screen.findByText(/If there is an account with this address/)).toBeInTheDocument();
  });
});
