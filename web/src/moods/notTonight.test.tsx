import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
  server.answer("/api/recommendations/mood", (url: URL) => {
    const count = Number(url.searchParams.get("limit"));
    const items = Array.from({ length: count }, (_, i) =>
      film({ id: i + 1, title: `Film ${i + 1}` }),
    );
    const isFilms = url.searchParams.get("type") === "movie";
    return {
      mood: "happy",
      mode: "match",
      genres: ["Comedy"],
      relaxed: [],
      items: isFilms ? items : [],
    };
  });
});

/** The row once its films are there. */
async function films() {
  await screen.findByText("Film 8");
  return screen.getByRole("region", { name: "Films for a happy mood" });
}

it("a film that is not for tonight goes, the row stays full, and Undo brings it back", async () => {
  const { user } = renderApp("/?mood=happy&mode=match");
  const row = await films();
  await user.click(await within(row).findByRole("button", { name: "Not tonight: Film 1" }));
  await waitFor(() => expect(within(row).queryByText("Film 1")).not.toBeInTheDocument());
  expect(within(row).getAllByRole("listitem")).toHaveLength(18);
  expect(within(row).getByRole("link", { name: /^Film 2 / })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await within(row).findByText("Film 1")).toBeInTheDocument();
});

it("who leaves out more than the row holds back is given more", async () => {
  const { user } = renderApp("/?mood=happy&mode=match");
  const row = await films();
  for (let number = 1; number <= 7; number++) {
    await user.click(
      await within(row).findByRole("button", { name: `Not tonight: Film ${number}` }),
    );
  }
  await waitFor(() => expect(within(row).getAllByRole("listitem")).toHaveLength(18));
  expect(await within(row).findByText("Film 25")).toBeInTheDocument();
});

it("of somebody with an account who agreed it is learned from, with the mood", async () => {
  signedInAs(server);
  server.answer("/api/consents/learning", { purpose: "learning", granted: true });
  const { user } = renderApp("/?mood=happy&mode=match");
  const row = await films();
  await user.click(await within(row).findByRole("button", { name: "Not tonight: Film 3" }));
  await waitFor(async () =>
    expect(await server.sentTo("/api/interactions")).toContainEqual({
      item_type: "movie",
      item_id: 3,
      kind: "skip",
      mood: "happy",
    }),
  );
});
