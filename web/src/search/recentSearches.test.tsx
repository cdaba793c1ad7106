import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { signOut } from "../accounts/session/session";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/search", { items: [film()] });
  server.answer("/api/search/semantic", {
    query: "",
    text: "",
    constraints: [],
    items: [film()],
    indexed: { titles: 1, embedded: 1 },
  });
});

function keep(...searches: string[]) {
  localStorage.setItem("moodreel.searches", JSON.stringify(searches));
}

function kept(): unknown {
  return JSON.parse(localStorage.getItem("moodreel.searches") ?? "null");
}

function field() {
  return screen.findByRole("searchbox", { name: "Search films and books" });
}

describe("what is kept on the device", () => {
  it("is what somebody entered, the newest first, each once", async () => {
    keep("grief", "robots");
    const { user } = renderApp("/search");
    await user.type(await field(), "Robots{Enter}");
    await waitFor(() => expect(kept()).toEqual(["Robots", "grief"]));
  });

  it("is what led to a title, not what was half typed", async () => {
    const { user } = renderApp("/search?q=amel");
    await screen.findByRole("link", { name: /Amélie/ });
    expect(kept()).toBeNull();
    await user.click(screen.getByRole("link", { name: /Amélie/ }));
    expect(kept()).toEqual(["amel"]);
  });

  it("is eight at most", async () => {
    keep("1", "2", "3", "4", "5", "6", "7", "8");
    const { user } = renderApp("/search");
    await user.type(await field(), "9{Enter}");
    await waitFor(() => expect(kept()).toEqual(["9", "1", "2", "3", "4", "5", "6", "7"]));
  });

  it("goes with the sign-in", async () => {
    signedInAs(server);
    server.answer("/api/auth/logout", () => new Response(null, { status: 204 }));
    keep("grief");
    renderApp("/search");
    await screen.findAllByRole("button", { name: /^Account of/ });
    await signOut();
    await waitFor(() => expect(kept()).toBeNull());
  });
});

describe("the empty field", () => {
  it("offers them, and one of them searches again", async () => {
    keep("grief by the sea");
    const { user, address } = renderApp("/search");
    await user.click(await field());
    await user.click(screen.getByRole("button", { name: "grief by the sea" }));
    await waitFor(() => expect(address()).toBe("/search?q=grief+by+the+sea&by=meaning"));
    expect(await field()).toHaveFocus();
    expect(screen.queryByText("Recent searches")).not.toBeInTheDocument();
  });

  it("leads to them by keyboard, and Escape leaves", async () => {
    keep("grief", "robots");
    const { user } = renderApp("/search");
    await user.click(await field());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: "robots" })).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(await field()).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Recent searches")).not.toBeInTheDocument();
  });

  it("forgets them when told to", async () => {
    keep("grief");
    const { user } = renderApp("/search");
    await user.click(await field());
    await user.click(screen.getByRole("button", { name: "Forget them" }));
    expect(kept()).toBeNull();
    expect(screen.queryByText("Recent searches")).not.toBeInTheDocument();
  });

  it("takes nothing strange from the storage", async () => {
    localStorage.setItem("moodreel.searches", '{"not": "a list"');
    const { user } = renderApp("/search");
    await user.click(await field());
    expect(screen.queryByText("Recent searches")).not.toBeInTheDocument();
  });
});
