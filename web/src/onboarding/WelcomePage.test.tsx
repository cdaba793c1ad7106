import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { keepLibrary } from "../test/library";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";

const titles = "/api/recommendations/onboarding/titles";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server);
  keepLibrary(server);
  server.answer("/api/recommendations/onboarding", {
    groups: [
      { key: "movie:comedy", name: "Comedy", titles: [film()] },
      { key: "movie:horror", name: "Horror", titles: [film({ id: 2 })] },
    ],
  });
  server.answer(titles, {
    items: [1, 2, 3, 4, 5, 6].map((id) => film({ id, title: `Film ${id}` })),
  });
});

it("goes from kinds to ratings to the home page, by keyboard alone", async () => {
  const { user, address } = renderApp("/welcome");
  const comedy = await screen.findByRole("checkbox", { name: "Comedy" });
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  comedy.focus();
  await user.keyboard("[Space]");
  expect(screen.getByText("1 kind picked")).toBeInTheDocument();
  screen.getByRole("button", { name: "Go on" }).focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("slider", { name: "Rate Film 1" });
  expect(screen.getByRole("heading", { level: 1, name: "Rate a few you know" })).toHaveFocus();
  expect(server.askedFor(titles)[0]?.get("groups")).toBe("movie:comedy");
  for (const id of [1, 2, 3, 4, 5]) {
    screen.getByRole("slider", { name: `Rate Film ${id}` }).focus();
    await user.keyboard("{End}{Enter}");
    await screen.findByText(new RegExp(id < 5 ? `^${id} of 5 rated` : "^5 rated"));
  }
  screen.getByRole("link", { name: "Show what fits me" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/"));
});

it("can be skipped at both steps", async () => {
  const { user } = renderApp("/welcome");
  expect(await screen.findByRole("link", { name: "Skip" })).toHaveAttribute("href", "/");
  await user.click(await screen.findByRole("checkbox", { name: "Horror" }));
  await user.click(screen.getByRole("button", { name: "Go on" }));
  await screen.findByText("None of 5 rated yet");
  expect(screen.getByRole("link", { name: "Skip" })).toHaveAttribute("href", "/");
});

it("does not go on while nothing is picked", async () => {
  const { user } = renderApp("/welcome");
  await screen.findByRole("checkbox", { name: "Comedy" });
  await user.click(screen.getByRole("button", { name: "Go on" }));
  expect(screen.getByText("Step 1 of 2")).toBeInTheDocument();
});

it("asks whether choices may be learned from, and leaves it off until somebody agrees", async () => {
  server.answer("/api/consents", { items: [{ purpose: "learning", granted: false }] });
  server.answer("/api/consents/learning", { purpose: "learning", granted: true });
  const { user } = renderApp("/welcome");
  await user.click(await screen.findByRole("checkbox", { name: "Comedy" }));
  await user.click(screen.getByRole("button", { name: "Go on" }));
  const choice = await screen.findByRole("switch", { name: "Learn from what I watch and rate" });
  expect(choice).not.toBeChecked();
  await user.click(choice);
  await waitFor(() => expect(choice).toBeChecked());
  expect(await server.sentTo("/api/consents/learning", "PUT")).toMatchObject([{ granted: true }]);
});
