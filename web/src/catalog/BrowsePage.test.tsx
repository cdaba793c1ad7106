import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";

const path = "/api/movies";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/catalog/facets", {
    total: 60,
    genres: [
      { value: "Comedy", count: 40 },
      { value: "Horror", count: 1 },
    ],
    languages: [{ value: "hi", count: 12 }],
    year_min: 1925,
    year_max: 2024,
  });
  server.answer(path, { items: [film()], page: 1, size: 24, total: 60 });
});

describe("filters", () => {
  it("are written into the address and asked of the server", async () => {
    const { user, address } = renderApp("/browse");
    await user.click(await screen.findByRole("button", { name: /Comedy/ }));
    await user.selectOptions(screen.getByLabelText("Language"), "Hindi");
    await user.type(screen.getByLabelText("From year"), "1990{Enter}");
    await waitFor(() =>
      expect(address()).toBe("/browse?type=movie&genre=Comedy&language=hi&year_from=1990"),
    );
    const last = server.askedFor(path).at(-1);
    expect(last?.get("genre")).toBe("Comedy");
    expect(last?.get("language")).toBe("hi");
    expect(last?.get("year_from")).toBe("1990");
  });

  it("come back with the back button", async () => {
    const { user, router, address } = renderApp("/browse?genre=Horror");
    await user.click(await screen.findByRole("button", { name: /Comedy/ }));
    await waitFor(() => expect(address()).toContain("Comedy"));
    act(() => router.history.back());
    await waitFor(() =>
      expect(screen.getByRole("button", { name: /Horror/ })).toHaveAttribute(
        "aria-pressed",
        "true",
      ),
    );
  });

  it("put two years in order", async () => {
    const { user, address } = renderApp("/browse?year_to=1960");
    await user.type(await screen.findByLabelText("From year"), "1999{Enter}");
    await waitFor(() => expect(address()).toContain("year_from=1960&year_to=1999"));
  });
});

describe("results", () => {
  it("are counted and paged with links", async () => {
    renderApp("/browse?page=2");
    expect(await screen.findByText("60 films")).toBeInTheDocument();
    const pages = screen.getByRole("navigation", { name: "Pages" });
    expect(within(pages).getByRole("link", { name: "Page 2" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(within(pages).getByRole("link", { name: "Next page" })).toHaveAttribute(
      "href",
      "/browse?type=movie&page=3",
    );
  });

  it("that are none say which filter to open", async () => {
    server.answer(path, (url: URL) => {
      const open = !url.searchParams.has("min_rating");
      return { items: open ? [film()] : [], page: 1, size: 1, total: open ? 9 : 0 };
    });
    const { user, address } = renderApp("/browse?genre=Horror&min_rating=9");
    expect(await screen.findByText("With any rating there are 9 films.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Open the rating" }));
    await waitFor(() => expect(address()).toBe("/browse?type=movie&genre=Horror"));
  });

  it("past the last page lead back to the first", async () => {
    server.answer(path, { items: [], page: 99, size: 24, total: 60 });
    renderApp("/browse?page=99");
    expect(await screen.findByRole("link", { name: "Go to the first page" })).toHaveAttribute(
      "href",
      "/browse?type=movie",
    );
  });

  it("that fail can be tried again", async () => {
    server.problem(path, 429, { "Retry-After": "7" });
    const { user } = renderApp("/browse");
    expect(await screen.findByText(/Try again in 7 seconds/)).toBeInTheDocument();
    server.answer(path, { items: [film()], page: 1, size: 24, total: 1 });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("1 film")).toBeInTheDocument();
  });
});
