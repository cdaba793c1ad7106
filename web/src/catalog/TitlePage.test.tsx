import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { renderApp } from "../test/renderApp";
import { film, filmDetail } from "../test/titles";

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/recommendations/similar/movie/1", { method: "tfidf", items: [] });
});

describe("a film", () => {
  it("shows its facts, people and the way to its trailer", async () => {
    server.answer(
      "/api/movies/1",
      filmDetail({ people: [{ name: "Audrey Tautou", role: "cast" }], keywords: ["paris"] }),
    );
    renderApp("/movies/1");
    expect(await screen.findByRole("heading", { level: 1, name: "Amélie" })).toBeInTheDocument();
    expect(screen.getByText("2001 · 2 h 2 min · French")).toBeInTheDocument();
    expect(screen.getByText(/from 10,732 votes/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Comedy" })).toHaveAttribute(
      "href",
      "/browse?type=movie&genre=Comedy",
    );
    expect(screen.getByRole("link", { name: "Audrey Tautou" })).toHaveAttribute(
      "href",
      "/search?q=Audrey+Tautou",
    );
    expect(screen.getByRole("link", { name: /trailer/ })).toHaveAttribute(
      "rel",
      expect.stringContaining("noopener"),
    );
    expect(document.title).toBe("Amélie (2001) · Moodreel");
  });

  it("says nothing about a rating nobody gave", async () => {
    server.answer("/api/movies/1", filmDetail({ rating: null, rating_count: 0 }));
    renderApp("/movies/1");
    await screen.findByRole("heading", { level: 1 });
    expect(screen.queryByText(/votes/)).not.toBeInTheDocument();
  });

  it("leads to others like it, and says what they share", async () => {
    server.answer("/api/movies/1", filmDetail());
    server.answer("/api/recommendations/similar/movie/1", (url: URL) => ({
      method: "tfidf",
      items:
        url.searchParams.get("to") === "book"
          ? []
          : [
              film({
                id: 2,
                title: "Ratatouille",
                reasons: [{ kind: "shared_terms", text: "Also about paris", because: ["paris"] }],
              }),
            ],
    }));
    renderApp("/movies/1");
    const row = await screen.findByRole("region", { name: "More like this" });
    const card = await within(row).findByRole("link", { name: /Ratatouille/ });
    expect(card).toHaveAttribute("href", "/movies/2");
    expect(card).toHaveAccessibleDescription("Also about paris");
    expect(screen.queryByText(/same thread/)).not.toBeInTheDocument();
  });

  it("shows the shape of the page while it loads", async () => {
    server.hang("/api/movies/1");
    renderApp("/movies/1");
    expect(await screen.findByRole("group", { name: "Loading" })).toBeInTheDocument();
  });
});

describe("an address without a title", () => {
  it.each(["/movies/404", "/movies/amelie"])("%s says so kindly", async (address) => {
    renderApp(address);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "We do not have this film",
    );
    expect(screen.getByRole("link", { name: "Browse films" })).toBeInTheDocument();
  });
});

it("a server that does not answer is named, with a way to try again", async () => {
  server.unreachable("/api/movies/1");
  renderApp("/movies/1");
  expect(await screen.findByRole("alert")).toHaveTextContent("Moodreel does not answer");
  expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
});
