import { screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { Title } from "../api/types";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";

const amour = film({ id: 2, title: "Amour" });
const novel = film({ id: 3, type: "book", title: "Emma" });
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/recommendations/popular", (url: URL) => ({
    basis: "votes",
    items: url.searchParams.get("type") === "book" ? [novel] : [film(), amour],
  }));
});

function rowOf(items: Title[], kind = "popular", heading = "Popular now") {
  server.answer("/api/recommendations/rows", {
    model_version: null,
    rows: [{ kind, heading, because: null, strategy: "popular", items }],
  });
}

it("what is popular now is left out while it is what always was", async () => {
  rowOf([film(), novel, amour]);
  renderApp("/");
  await screen.findByRole("link", { name: /Amour/ });
  const films = screen.getByRole("region", { name: "Popular films" });
  expect(within(films).getAllByRole("listitem")).toHaveLength(2);
  expect(screen.queryByRole("region", { name: "Popular now" })).not.toBeInTheDocument();
});

it("it is shown once it is something else, and its titles only there", async () => {
  rowOf([film(), film({ id: 9, title: "Alien" })]);
  renderApp("/");
  await screen.findByRole("link", { name: /Alien/ });
  const now = screen.getByRole("region", { name: "Popular now" });
  expect(within(now).getAllByRole("listitem")).toHaveLength(2);
  const films = screen.getByRole("region", { name: "Popular films" });
  expect(within(films).getAllByRole("listitem")).toHaveLength(1);
});

it("a title that the mood moved up says so below its own reason", async () => {
  signedInAs(server);
  const reasons = [
    { kind: "because_you_rated", text: "Because you gave ★5 to Emma", because: ["Emma"] },
    { kind: "shared_terms", text: "Shares: paris", because: ["paris"] },
    { kind: "mood", text: "Fits a sad mood: drama", because: ["Drama"] },
  ];
  rowOf([film({ reasons })], "for_you", "For you");
  renderApp("/?mood=sadness&mode=match");
  expect(await screen.findByRole("link", { name: "Amélie 2001" })).toHaveAccessibleDescription(
    "Because you gave ★5 to Emma Fits a sad mood: drama",
  );
});
