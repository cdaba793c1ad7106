import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { keepLibrary, takeFromShelf } from "../test/library";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film, filmDetail } from "../test/titles";
import { rowLength } from "../catalog/rowLength";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./CardActions";

const rows = "/api/recommendations/rows";
const films = Array.from({ length: rowLength + 2 }, (_, index) =>
  film({ id: index + 1, title: `Film ${index + 1}` }),
);
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/movies/1", filmDetail());
  server.answer("/api/recommendations/similar/movie/1", { method: "tfidf", items: [] });
});

function answerRows(items = films) {
  server.answer(rows, {
    model_version: "1",
    rows: [{ kind: "for_you", heading: "For you", because: null, strategy: "hybrid", items }],
  });
}

async function cardsIn(name: string) {
  await screen.findByRole("button", { name: "Not interested in Film 2" });
  return within(screen.getByRole("region", { name }));
}

describe("a rating on a title's page", () => {
  it("shows at once, is sent, and is still there after it", async () => {
    signedInAs(server);
    const { mark } = keepLibrary(server);
    const { user } = renderApp("/movies/1");
    const stars = await screen.findByRole("slider", { name: "Rate Amélie" });
    stars.focus();
    await user.keyboard("{End}{ArrowLeft}{Enter}");
    expect(await screen.findByText("You gave 4 and a half stars of 5")).toBeInTheDocument();
    await waitFor(() => expect(mark(1).rating).toBe(4.5));
    expect(await server.sentTo("/api/ratings")).toEqual([
      { item_type: "movie", item_id: 1, rating: 4.5 },
    ]);
  });

  it("is not undone by an answer that is older", async () => {
    signedInAs(server);
    keepLibrary(server);
    let tell: (answer: unknown) => void = () => undefined;
    const older = new Promise((resolve) => (tell = resolve));
    server.answer("/api/library/marks", () => older);
    const { user } = renderApp("/movies/1");
    (await screen.findByRole("slider", { name: "Rate Amélie" })).focus();
    await waitFor(() => expect(server.askedFor("/api/library/marks")).toHaveLength(1));
    await user.keyboard("{End}{Enter}");
    await screen.findByText("You gave 5 stars of 5");
    tell({ items: [] });
    await waitFor(async () => expect(await server.sentTo("/api/ratings")).toHaveLength(1));
    expect(screen.getByText("You gave 5 stars of 5")).toBeInTheDocument();
  });

  it("that is not saved goes back, with a sentence that says so", async () => {
    signedInAs(server);
    keepLibrary(server, { 1: { rating: 2, rating_id: 5 } });
    server.problem("/api/ratings", 500);
    const { user } = renderApp("/movies/1");
    await screen.findByText("You gave 2 stars of 5");
    screen.getByRole("slider", { name: "Rate Amélie" }).focus();
    await user.keyboard("{End}{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Your rating of Amélie was not saved.",
    );
    expect(screen.getByText("You gave 2 stars of 5")).toBeInTheDocument();
  });

  it("is taken back with Delete", async () => {
    signedInAs(server);
    keepLibrary(server, { 1: { rating: 2, rating_id: 5 } });
    server.answer("/api/ratings/5", () => new Response(null, { status: 204 }));
    const { user } = renderApp("/movies/1");
    await screen.findByText("You gave 2 stars of 5");
    screen.getByRole("slider", { name: "Rate Amélie" }).focus();
    await user.keyboard("{Delete}{Enter}");
    expect(await screen.findByText("Rate it")).toBeInTheDocument();
    await waitFor(() => expect(server.requestsTo("/api/ratings/5")).toHaveLength(1));
  });

  it("asks a guest to sign in, and leads back to the page", async () => {
    const { user } = renderApp("/movies/1");
    (await screen.findByRole("slider", { name: "Rate Amélie" })).focus();
    await user.keyboard("{End}{Enter}");
    const dialog = within(await screen.findByRole("dialog", { name: "Sign in to rate" }));
    expect(dialog.getByRole("link", { name: "Sign in" })).toHaveAttribute(
      "href",
      "/login?next=%2Fmovies%2F1",
    );
    expect(server.requestsTo("/api/ratings")).toEqual([]);
  });
});

describe("what somebody is not interested in", () => {
  it("leaves the row, which fills up again, and comes back when it is undone", async () => {
    signedInAs(server);
    const { mark } = keepLibrary(server);
    answerRows();
    takeFromShelf(server, "hidden", film({ id: 2 }));
    const { user } = renderApp("/");
    const row = await cardsIn("For you");
    expect(row.getAllByRole("link", { name: /^Film/ })).toHaveLength(rowLength);
    await user.click(row.getByRole("button", { name: "Not interested in Film 2" }));
    expect(row.queryByRole("link", { name: /^Film 2 / })).not.toBeInTheDocument();
    expect(row.getAllByRole("link", { name: /^Film/ })).toHaveLength(rowLength);
    expect(row.getByRole("link", { name: /^Film 3 / })).toHaveFocus();
    await waitFor(() => expect(mark(2).hidden).toBe(true));
    expect(screen.getByText("Film 2 stays away from now on.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await row.findByRole("link", { name: /^Film 2 / })).toBeInTheDocument();
    await waitFor(() => expect(server.requestsTo("/api/library/hidden/movie/2")).toHaveLength(1));
    expect(row.getByRole("link", { name: /^Film 3 / })).toHaveFocus();
  });

  it("comes back with Control+Z as well", async () => {
    signedInAs(server);
    keepLibrary(server);
    answerRows();
    takeFromShelf(server, "hidden", film({ id: 2 }));
    const { user } = renderApp("/");
    const row = await cardsIn("For you");
    await user.click(row.getByRole("button", { name: "Not interested in Film 2" }));
    await user.keyboard("{Control>}z{/Control}");
    expect(await row.findByRole("link", { name: /^Film 2 / })).toBeInTheDocument();
  });

  it("stays where the server does not take it, with a sentence", async () => {
    signedInAs(server);
    keepLibrary(server);
    answerRows();
    server.problem("/api/interactions", 500);
    const { user } = renderApp("/");
    const row = await cardsIn("For you");
    await user.click(row.getByRole("button", { name: "Not interested in Film 2" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Film 2 was not hidden.");
    expect(row.getByRole("link", { name: /^Film 2 / })).toBeInTheDocument();
  });
});

describe("what is told to the server", () => {
  it("is what was opened from a row, with the mood of the page", async () => {
    signedInAs(server);
    keepLibrary(server);
    answerRows([film()]);
    server.answer("/api/consents/learning", { purpose: "learning", granted: true });
    const { user } = renderApp("/?mood=sadness&mode=match");
    await user.click(await screen.findByRole("link", { name: "Amélie 2001" }));
    await screen.findByRole("heading", { level: 1, name: "Amélie" });
    await waitFor(async () =>
      expect(await server.sentTo("/api/interactions")).toEqual([
        { item_type: "movie", item_id: 1, kind: "click", mood: "sadness" },
        { item_type: "movie", item_id: 1, kind: "view" },
      ]),
    );
    expect(server.askedFor(rows).at(-1)?.get("mood")).toBe("sadness");
  });

  it("leaves the mood out until somebody has agreed to be learned from", async () => {
    signedInAs(server);
    keepLibrary(server);
    answerRows([film()]);
    server.answer("/api/consents/learning", { purpose: "learning", granted: false });
    const { user } = renderApp("/?mood=sadness&mode=match");
    await user.click(await screen.findByRole("link", { name: "Amélie 2001" }));
    await screen.findByRole("heading", { level: 1, name: "Amélie" });
    await waitFor(async () =>
      expect(await server.sentTo("/api/interactions")).toContainEqual({
        item_type: "movie",
        item_id: 1,
        kind: "click",
      }),
    );
  });

  it("is nothing of guests", async () => {
    renderApp("/movies/1");
    await screen.findByRole("heading", { level: 1, name: "Amélie" });
    expect(server.requestsTo("/api/interactions")).toEqual([]);
    expect(server.requestsTo("/api/library/marks")).toEqual([]);
  });
});

describe("the library", () => {
  it("has its parts as links, and empty ones say how they fill", async () => {
    signedInAs(server);
    server.answer("/api/library/watchlist", { items: [], page: 1, size: 24, total: 0 });
    renderApp("/library");
    expect(await screen.findByText("Nothing on your watchlist yet")).toBeInTheDocument();
    const parts = within(screen.getByRole("navigation", { name: "Your library" }));
    expect(parts.getByRole("link", { name: "Watchlist" })).toHaveAttribute("aria-current", "page");
    expect(parts.getByRole("link", { name: "Ratings" })).toHaveAttribute(
      "href",
      "/library?shelf=ratings",
    );
  });

  it("shows a hidden title again", async () => {
    signedInAs(server);
    keepLibrary(server, { 1: { hidden: true } });
    let left = [film()];
    server.answer("/api/library/hidden", () => ({
      items: left,
      page: 1,
      size: 24,
      total: left.length,
    }));
    server.answer("/api/library/hidden/movie/1", () => {
      left = [];
      return new Response(null, { status: 204 });
    });
    const { user } = renderApp("/library?shelf=hidden");
    await user.click(await screen.findByRole("button", { name: "Show it again: Amélie" }));
    expect(await screen.findByText("You have hidden nothing")).toBeInTheDocument();
  });

  it("is paged, and leads guests to sign in and back", async () => {
    const { address } = renderApp("/library?shelf=history&page=2");
    await waitFor(() =>
      expect(address()).toBe("/login?next=%2Flibrary%3Fshelf%3Dhistory%26page%3D2"),
    );
  });
});
