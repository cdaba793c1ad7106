import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";
// Loaded up front: fake timers do not wait for a page that is fetched on demand.
import "./SearchPage";

const path = "/api/search";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer(path, {
    items: [film(), film({ id: 2, title: "Amour", original_title: "Amour" })],
  });
});

async function field() {
  return screen.findByRole("searchbox", { name: "Search films and books" });
}

function queries() {
  return server.askedFor(path).map((query) => query.get("q"));
}

function pass(milliseconds: number) {
  return act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

describe("typing", () => {
  it("waits for a pause, then asks once for what is written", async () => {
    const { address } = renderApp("/");
    const input = await field();
    vi.useFakeTimers();
    fireEvent.change(input, { target: { value: "am" } });
    await pass(100);
    fireEvent.change(input, { target: { value: "amelie" } });
    await pass(149);
    expect(queries()).toEqual([]);
    await pass(500);
    expect(queries()).toEqual(["amelie"]);
    expect(address()).toBe("/search?q=amelie");
  });

  it("gives up a search that is overtaken, and keeps the results until the next arrive", async () => {
    renderApp("/search?q=am");
    await screen.findByRole("link", { name: /Amour/ });
    server.hang(path);
    const input = await field();
    vi.useFakeTimers();
    fireEvent.change(input, { target: { value: "ame" } });
    await pass(500);
    fireEvent.change(input, { target: { value: "amel" } });
    await pass(500);
    expect(queries()).toEqual(["am", "ame", "amel"]);
    expect(server.abandoned.map((url) => url.searchParams.get("q"))).toEqual(["ame"]);
    expect(screen.getByRole("link", { name: /Amour/ })).toBeInTheDocument();
  });

  it("loses no letter that is typed while the address catches up", async () => {
    renderApp("/search?q=a");
    const input = await field();
    vi.useFakeTimers();
    fireEvent.change(input, { target: { value: "am" } });
    vi.advanceTimersByTime(150);
    fireEvent.change(input, { target: { value: "ame" } });
    await pass(1000);
    expect(input).toHaveValue("ame");
    expect(queries().at(-1)).toBe("ame");
  });
});

describe("results", () => {
  it("are reached from the field with the arrow keys, and left again", async () => {
    const { user } = renderApp("/search?q=am");
    await screen.findByRole("link", { name: /Amour/ });
    await user.click(await field());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("link", { name: /Amour/ })).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(await field()).toHaveFocus();
  });

  it("that are still on their way are waited for by the arrow and Enter", async () => {
    server.answer(path, (url: URL) => ({
      items:
        url.searchParams.get("q") === "am"
          ? [film({ id: 2, title: "Amour" })]
          : [film({ id: 7, title: "Amadeus" })],
    }));
    const { user, address } = renderApp("/search?q=am");
    await screen.findByRole("link", { name: /Amour/ });
    await user.click(await field());
    await user.keyboard("adeus{ArrowDown}{Enter}");
    await waitFor(() => expect(address()).toBe("/movies/7"));
  });

  it("are left alone when somebody types on", async () => {
    const { user, address } = renderApp("/search?q=am");
    await screen.findByRole("link", { name: /Amour/ });
    await user.click(await field());
    await user.keyboard("o{ArrowDown}u");
    await waitFor(() => expect(address()).toBe("/search?q=amou"));
    expect(await field()).toHaveFocus();
  });

  it("show where the query matches", async () => {
    renderApp("/search?q=ame");
    await screen.findByRole("link", { name: /Poulain/ });
    expect(document.querySelector("mark")).toHaveTextContent("Amé");
  });

  it("that are none suggest what to do", async () => {
    server.answer(path, { items: [] });
    renderApp("/search?q=zzz&type=book");
    expect(await screen.findByRole("heading", { name: /Nothing found/ })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Search films and books" })).toHaveAttribute(
      "href",
      "/search?q=zzz",
    );
  });
});

it("an empty query explains what can be typed", async () => {
  renderApp("/search");
  expect(await screen.findByText(/the spelling need not be right/)).toBeInTheDocument();
  expect(queries()).toEqual([]);
});

it("a slash goes to the field, but not out of another text field", async () => {
  const { user } = renderApp("/search");
  const input = await field();
  await user.keyboard("/");
  expect(input).toHaveFocus();
  await user.keyboard("a/b");
  await waitFor(() => expect(input).toHaveValue("a/b"));
});
