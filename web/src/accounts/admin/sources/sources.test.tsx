import { screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { MetadataState } from "../../../api/types";
import { FakeServer } from "../../../test/fakeServer";
import { person, signedInAs } from "../../../test/people";
import { renderApp } from "../../../test/renderApp";

const metadata = "/api/admin/metadata";
let server: FakeServer;

const state: MetadataState = {
  sources: [
    {
      name: "TMDB",
      configured: true,
      health: "resting",
      answers: 12,
      failures: 3,
      last_failure: "TMDB could not be reached.",
      last_failure_at: "2026-01-02T03:04:05Z",
    },
    { name: "IMDb", configured: false, health: "off", answers: 0, failures: 0 },
  ],
  cache: { kept: 40, hits: 30, misses: 10, stale: 2, stale_on_error: 1, local: 4 },
};

beforeEach(() => {
  server = new FakeServer();
  server.answer(metadata, state);
  signedInAs(server, person({ role: "admin" }));
});

it("sources say how they are, and why one is left alone", async () => {
  renderApp("/admin/sources");
  expect(await screen.findByText("Left alone for a while")).toBeInTheDocument();
  expect(screen.getByText(/TMDB could not be reached/)).toBeInTheDocument();
  expect(screen.getByText("Not set up")).toBeInTheDocument();
});

it("kept answers are forgotten on request", async () => {
  server.answer(`${metadata}/cache`, { forgotten: 40 });
  const { user } = renderApp("/admin/sources");
  await user.click(await screen.findByRole("button", { name: "Forget kept answers" }));
  expect(await screen.findByText("40 forgotten; the titles stay.")).toBeInTheDocument();
});

it("the catalogue is brought up to date where TMDB has a key", async () => {
  server.answer("/api/admin/jobs", { id: 1, kind: "sync-metadata" });
  const { user } = renderApp("/admin/sources");
  await user.click(await screen.findByRole("button", { name: "Bring up to date now" }));
  expect(await server.sentTo("/api/admin/jobs")).toEqual([{ kind: "sync-metadata" }]);
});

it("the footer shows what the sources' terms ask for", async () => {
  server.answer("/api/metadata/sources", {
    items: [
      {
        name: "TMDB",
        words: "This product uses the TMDB API but is not endorsed or certified by TMDB.",
        url: "https://www.themoviedb.org",
      },
    ],
  });
  renderApp("/search");
  expect(
    await screen.findByText(/uses the TMDB API but is not endorsed or certified by TMDB/),
  ).toBeInTheDocument();
});
