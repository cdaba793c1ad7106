import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { DiaryEntry } from "../api/types";
import { FakeServer } from "../test/fakeServer";
import { keepLibrary } from "../test/library";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film, filmDetail } from "../test/titles";
import { today } from "./month";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./DiaryPage";
import "./EntryDialog";

let server: FakeServer;

function entry(facts: Partial<DiaryEntry> = {}): DiaryEntry {
  return {
    id: 3,
    title: film(),
    watched_on: "2026-02-03",
    rating: 4.5,
    rewatch: false,
    liked: true,
    tags: ["cinema"],
    review: "",
    mood: null,
    source: "hand",
    created_at: "2026-02-03T20:00:00Z",
    updated_at: "2026-02-03T20:00:00Z",
    ...facts,
  };
}

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server);
});

function answerMonth(items: DiaryEntry[], before: string | null = null) {
  server.answer("/api/diary/months/2026-02", { month: "2026-02", items, before, after: null });
}

describe("the diary", () => {
  it("shows a month as a calendar and a list, and opens an entry to change it", async () => {
    answerMonth([entry()]);
    server.answer("/api/diary/3", entry({ watched_on: "2026-02-04" }));
    const { user } = renderApp("/diary?month=2026-02");

    await screen.findByText("1 entry");
    const cell = within(screen.getByRole("table")).getByText("3").closest("td");
    const name = "Amélie, 4 and a half stars of 5, liked";
    await user.click(within(cell ?? document.body).getByRole("button", { name }));
    const dialog = within(await screen.findByRole("dialog", { name: "Amélie" }));
    expect(dialog.getByLabelText("Day")).toHaveValue("2026-02-03");
    await user.type(dialog.getByLabelText("Review"), "Again.");
    await user.click(dialog.getByRole("button", { name: "Save entry" }));

    await waitFor(async () =>
      expect(await server.sentTo("/api/diary/3", "PUT")).toEqual([
        {
          watched_on: "2026-02-03",
          rating: 4.5,
          liked: true,
          rewatch: false,
          tags: ["cinema"],
          review: "Again.",
        },
      ]),
    );
  });

  it("of an empty month leads to the nearest one with entries", async () => {
    answerMonth([], "2025-11");
    renderApp("/diary?month=2026-02");
    const link = await screen.findByRole("link", { name: "Go to November 2025" });
    expect(link).toHaveAttribute("href", "/diary?month=2025-11");
  });
});

describe("a title's page", () => {
  it("writes the title into the diary, with a rating by keyboard", async () => {
    keepLibrary(server);
    server.answer("/api/movies/1", filmDetail());
    server.answer("/api/recommendations/similar/movie/1", { method: "tfidf", items: [] });
    server.answer("/api/likes/movie/1", { liked: false });
    server.answer("/api/diary", (_: URL, request: Request) =>
      request.method === "POST"
        ? Response.json(entry(), { status: 201 })
        : { items: [], page: 1, size: 20, total: 0 },
    );
    const { user } = renderApp("/movies/1");

    await user.click(await screen.findByRole("button", { name: "Write in diary" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Amélie" }));
    dialog.getByRole("slider", { name: "Rate Amélie this time" }).focus();
    await user.keyboard("{End}{Enter}");
    await user.click(dialog.getByLabelText("I like it"));
    await user.type(dialog.getByLabelText("Tags"), "cinema, with Ben");
    await user.click(dialog.getByRole("button", { name: "Write in diary" }));

    await waitFor(async () =>
      expect(await server.sentTo("/api/diary")).toEqual([
        {
          item_type: "movie",
          item_id: 1,
          watched_on: today(),
          rating: 5,
          liked: true,
          rewatch: false,
          tags: ["cinema", "with Ben"],
          review: "",
        },
      ]),
    );
    expect(await screen.findByText("Amélie is in your diary.")).toBeInTheDocument();
  });
});
