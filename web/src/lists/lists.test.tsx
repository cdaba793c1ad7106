import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { TitleList } from "../api/types";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./ListPage";
import "./ListsPage";
import "./SharedListPage";

let server: FakeServer;

function list(facts: Partial<TitleList> = {}): TitleList {
  return {
    id: 4,
    name: "Rainy days",
    description: "With tea.",
    visibility: "private",
    shared_path: null,
    total: 2,
    created_at: "2026-02-03T20:00:00Z",
    updated_at: "2026-02-03T20:00:00Z",
    ...facts,
  };
}

const entries = [
  { ...film({ id: 1, title: "First" }), note: "", added_at: "2026-02-03T20:00:00Z" },
  { ...film({ id: 2, title: "Second" }), note: "best last", added_at: "2026-02-03T20:00:00Z" },
];

beforeEach(() => {
  server = new FakeServer();
});

function answerList(known = list()) {
  signedInAs(server);
  server.answer("/api/lists/4", known);
  server.answer("/api/lists/4/entries", { items: entries, page: 1, size: 100, total: 2 });
  server.answer("/api/lists/4/entries/1", known);
}

describe("a list", () => {
  it("is reordered by keys: Alt and arrow down", async () => {
    answerList();
    const { user } = renderApp("/lists/4");
    (await screen.findByRole("link", { name: "First" })).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");

    expect(await screen.findByText("First is number 2 of 2.")).toBeInTheDocument();
    await waitFor(async () =>
      expect(await server.sentTo("/api/lists/4/entries/1", "PUT")).toEqual([{ place: 1 }]),
    );
  });

  it("has a note beside a title, which can be written", async () => {
    answerList();
    const { user } = renderApp("/lists/4");
    await user.click(await screen.findByRole("button", { name: "Write a note on First" }));
    await user.type(screen.getByLabelText("Note on First"), "Cosy.");
    await user.click(screen.getByRole("button", { name: "Save note" }));

    await waitFor(async () =>
      expect(await server.sentTo("/api/lists/4/entries/1", "PUT")).toEqual([{ note: "Cosy." }]),
    );
  });

  it("that is unlisted shows its link", async () => {
    answerList(list({ visibility: "unlisted", shared_path: "/lists/shared/abc" }));
    renderApp("/lists/4");
    expect(await screen.findByLabelText("Link to hand out")).toHaveValue(
      `${window.location.origin}/lists/shared/abc`,
    );
  });

  it("of somebody else is seen by its link, without an account", async () => {
    server.answer("/api/shared-lists/abc", {
      name: "Rainy days",
      description: "With tea.",
      by: "Ada",
      entries: { items: entries, page: 1, size: 100, total: 2 },
    });
    renderApp("/lists/shared/abc");
    expect(await screen.findByText("A list by Ada")).toBeInTheDocument();
    expect(screen.getByText("best last")).toBeInTheDocument();
  });
});

describe("one's lists", () => {
  it("begin with a first one, private unless said otherwise", async () => {
    signedInAs(server);
    server.answer("/api/lists", (_: URL, request: Request) =>
      request.method === "POST"
        ? Response.json(list({ total: 0 }), { status: 201 })
        : { items: [], holding: [] },
    );
    server.answer("/api/lists/4", list({ total: 0 }));
    server.answer("/api/lists/4/entries", { items: [], page: 1, size: 100, total: 0 });
    const { user } = renderApp("/lists");
    await user.click(await screen.findByRole("button", { name: "Make a list" }));
    const dialog = within(screen.getByRole("dialog", { name: "Make a list" }));
    await user.type(dialog.getByLabelText("Name"), "Rainy days");
    await user.click(dialog.getByRole("button", { name: "Make the list" }));

    expect(await screen.findByText("Nothing in it yet")).toBeInTheDocument();
    expect(await server.sentTo("/api/lists")).toEqual([
      { name: "Rainy days", description: "", visibility: "private" },
    ]);
  });
});
