import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";
import type { Condition } from "../api/types";
// Loaded up front: fake timers do not wait for a page that is fetched on demand.
import "./SearchPage";

const path = "/api/search/semantic";
const nineties: Condition = {
  key: "years:1990-1999",
  kind: "years",
  value: "1990-1999",
  label: "1990s",
  words: "90s",
};
const sea = film({
  id: 7,
  title: "The Tide",
  reasons: [
    {
      kind: "meaning",
      text: "Close in meaning: “The sea took him.”",
      because: ["The sea took him."],
    },
    { kind: "words", text: "Mentions sea", because: ["sea"] },
    { kind: "constraint", text: "films", because: ["films"] },
  ],
});
const amour = film({ id: 2, title: "Amour", original_title: "Amour" });
const all = { titles: 44000, embedded: 44000 };

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/search", { items: [film(), amour] });
  meaning({});
});

function meaning(facts: object) {
  server.answer(path, {
    query: "",
    text: "",
    constraints: [],
    items: [sea],
    indexed: all,
    ...facts,
  });
}

function asked() {
  return server.askedFor(path).map((query) => query.get("q"));
}

async function field() {
  return screen.findByRole("searchbox", { name: "Search films and books" });
}

function pass(milliseconds: number) {
  return act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

describe("a wish", () => {
  it("of three words is looked up by meaning after a longer pause, not at every letter", async () => {
    const { address } = renderApp("/");
    const input = await field();
    vi.useFakeTimers();
    fireEvent.change(input, { target: { value: "grief by t" } });
    await pass(400);
    expect(address()).toBe("/search?q=grief+by+t");
    fireEvent.change(input, { target: { value: "grief by the sea" } });
    await pass(400);
    expect(asked()).toEqual([]);
    await pass(400);
    expect(asked()).toEqual(["grief by the sea"]);
    expect(address()).toBe("/search?q=grief+by+the+sea&by=meaning");
  });

  it("is one step back from the page it was typed on", async () => {
    const { address, router } = renderApp("/browse");
    const input = await field();
    vi.useFakeTimers();
    fireEvent.change(input, { target: { value: "grief by the sea" } });
    await pass(1000);
    expect(address()).toContain("by=meaning");
    act(() => router.history.back());
    await pass(100);
    expect(address()).toBe("/browse?type=movie");
  });

  it("keeps its results while it is written on", async () => {
    renderApp("/search?q=grief+by+the+sea&by=meaning");
    await screen.findByRole("link", { name: /The Tide/ });
    server.hang(path);
    server.hang("/api/search");
    fireEvent.change(await field(), { target: { value: "grief by the sea at night" } });
    await waitFor(() => expect(asked()).toHaveLength(2));
    expect(screen.getByRole("link", { name: /The Tide/ })).toBeInTheDocument();
  });

  it("of one word is looked up by meaning when Enter is pressed", async () => {
    const { user, address } = renderApp("/search");
    await user.type(await field(), "grief{Enter}");
    expect(await screen.findByRole("link", { name: /The Tide/ })).toBeInTheDocument();
    expect(address()).toBe("/search?q=grief&by=meaning");
  });

  it("can be looked up by meaning from the results by words", async () => {
    const { user, address } = renderApp("/search?q=am");
    await user.click(await screen.findByRole("link", { name: "Search by meaning" }));
    await waitFor(() => expect(address()).toBe("/search?q=am&by=meaning"));
  });
});

describe("results by meaning", () => {
  it("say why they are there", async () => {
    renderApp("/search?q=grief+by+the+sea&by=meaning");
    const link = await screen.findByRole("link", { name: /The Tide/ });
    expect(link).toHaveTextContent("Close in meaning: “The sea took him.” · Mentions sea");
    expect(screen.queryByRole("link", { name: /Amour/ })).not.toBeInTheDocument();
  });

  it("say something of their own, where there is anything", async () => {
    const close = { kind: "meaning", text: "Close in meaning to what you wrote", because: [] };
    const words = { kind: "words", text: "Mentions grief", because: ["grief"] };
    meaning({
      items: [
        film({ id: 3, title: "Tide", reasons: [close, words] }),
        film({ id: 4, title: "Wind", reasons: [close] }),
      ],
    });
    renderApp("/search?q=grief+by+the+sea&by=meaning");
    const tide = await screen.findByRole("link", { name: /Tide/ });
    expect(tide).toHaveTextContent("Mentions grief");
    expect(tide).not.toHaveTextContent("what you wrote");
    expect(tide).toHaveTextContent("A shy waitress");
    expect(screen.getByRole("link", { name: /Wind/ })).toHaveTextContent("what you wrote");
  });

  it("stand behind what was named, each title once", async () => {
    meaning({ items: [sea, amour] });
    renderApp("/search?q=amour&by=meaning");
    await screen.findByRole("heading", { name: "By meaning" });
    const links = screen.getAllByRole("listitem").map((item) => within(item).getByRole("link"));
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/movies/2", "/movies/7"]);
  });

  it("are reached with the arrow keys across both", async () => {
    const { user } = renderApp("/search?q=amour&by=meaning");
    await screen.findByRole("heading", { name: "By meaning" });
    await user.click(await field());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("link", { name: /The Tide/ })).toHaveFocus();
  });

  it("say how many titles have been read so far", async () => {
    meaning({ indexed: { titles: 44000, embedded: 412 } });
    renderApp("/search?q=grief+by+the+sea&by=meaning");
    expect(await screen.findByText(/^412 of 44,000 titles read/)).toBeInTheDocument();
  });

  it("that fail leave those by words, say so, and can be tried again", async () => {
    server.problem(path, 503);
    const { user } = renderApp("/search?q=amelie&by=meaning");
    expect(await screen.findByRole("alert")).toHaveTextContent(/found by their words/);
    expect(screen.getByRole("link", { name: /Amélie/ })).toBeInTheDocument();
    meaning({});
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("link", { name: /The Tide/ })).toBeInTheDocument();
  });
});

describe("conditions", () => {
  const address = "/search?q=funny+90s+films&by=meaning";

  it("are shown, and leaving one out is remembered by the address and undone by going back", async () => {
    server.answer(path, (url: URL) => {
      const constraints = url.searchParams.getAll("without").length > 0 ? [] : [nineties];
      return { query: "", text: "", constraints, items: [sea], indexed: all };
    });
    const app = renderApp(address);
    await app.user.click(await screen.findByRole("button", { name: "1990s, leave out" }));
    await waitFor(() => expect(app.address()).toBe(`${address}&without=years%3A1990-1999`));
    expect(screen.getByRole("group", { name: "Conditions" })).toHaveFocus();
    expect(await screen.findByRole("button", { name: "Use the condition again" })).toBeVisible();
    act(() => app.router.history.back());
    expect(await screen.findByRole("button", { name: "1990s, leave out" })).toBeInTheDocument();
  });

  it("keep away what was named but breaks them", async () => {
    meaning({ constraints: [nineties] });
    renderApp("/search?q=amour&by=meaning");
    await screen.findByRole("link", { name: /The Tide/ });
    expect(screen.queryByRole("link", { name: /Amour/ })).not.toBeInTheDocument();
  });

  it("that leave nothing are named, and can be left out together", async () => {
    server.answer("/api/search", { items: [] });
    meaning({ constraints: [nineties], items: [] });
    renderApp(address);
    expect(await screen.findByText(/outside the condition 1990s/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Search without it" })).toHaveAttribute(
      "href",
      `${address}&without=years%3A1990-1999`,
    );
  });
});
