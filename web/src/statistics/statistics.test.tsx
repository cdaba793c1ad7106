import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Statistics } from "../api/types";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./StatisticsPage";
import { parseYear } from "./year";

const moment = { title: film(), day: "2026-02-03", rating: 4.5 };

function statistics(facts: Partial<Statistics> = {}): Statistics {
  return {
    year: null,
    years: [2026, 2025],
    totals: {
      times: 3,
      films: 2,
      books: 1,
      titles: 3,
      rewatches: 0,
      minutes: 250,
      pages: 300,
      without_day: 1,
      average_rating: 4.25,
    },
    times: [{ name: "2026", count: 2, minutes: 250, average_rating: 4.25 }],
    weekdays: [],
    genres: [{ name: "Comedy", count: 2, minutes: 250, average_rating: null }],
    languages: [{ name: "fr", count: 2, minutes: 250, average_rating: 4 }],
    decades: [],
    directors: [],
    authors: [],
    cast: [],
    moods: [{ name: "fear", count: 1, minutes: 0, average_rating: null }],
    ratings: [0, 0, 0, 0, 0, 0, 0, 1, 1, 0],
    highlights: {
      first: moment,
      last: moment,
      best: [moment],
      longest: moment,
      often: null,
      longest_streak_days: 2,
      busiest_day: null,
    },
    ...facts,
  };
}

describe("statistics", () => {
  it("add up everything, and lead to each year", async () => {
    const server = new FakeServer();
    signedInAs(server);
    server.answer("/api/statistics", (url: URL) =>
      statistics({ year: Number(url.searchParams.get("year")) || null }),
    );
    const { user } = renderApp("/statistics");

    const genres = within(await screen.findByRole("region", { name: "Genres" }));
    expect(genres.getByRole("row", { name: "Comedy 2" })).toBeInTheDocument();
    expect(screen.getByRole("row", { name: "French 2 ★ 4.0" })).toBeInTheDocument();
    expect(screen.getByRole("row", { name: "Afraid 1" })).toBeInTheDocument();
    expect(screen.getByText(/1 of these stand in your history without a day/)).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "2025" }));
    expect(await screen.findByRole("heading", { name: "Your 2025 in review" })).toBeInTheDocument();
    expect(server.askedFor("/api/statistics").at(-1)?.get("year")).toBe("2025");
  });

  it("are of all years where the address names none", () => {
    expect(parseYear("2025")).toBe(2025);
    for (const none of [undefined, "", "12", "x", 2025.5]) expect(parseYear(none)).toBeUndefined();
  });
});
