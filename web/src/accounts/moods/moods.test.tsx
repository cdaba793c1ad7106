import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { signedInAs } from "../../test/people";
import { renderApp } from "../../test/renderApp";

const history = "/api/moods/history";
let server: FakeServer;

function consents(granted: boolean) {
  return { items: [{ purpose: "mood_history", granted, changed_at: "2026-01-02T03:04:05Z" }] };
}

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server);
  server.answer("/api/consents", consents(true));
  server.answer("/api/moods/preferences", { age: true, gender: true });
  server.answer("/api/moods/calibration", { corrections: 0, weights: {} });
});

it("kept moods are shown by day, and deleted after a question", async () => {
  let items = [
    { id: 2, read_at: "2026-03-02T12:00:00Z", mood: "happy", engagement_score: 92.5 },
    { id: 1, read_at: "2026-03-01T12:00:00Z", mood: "sadness", engagement_score: 10 },
  ];
  server.answer(history, (_: URL, request: Request) => {
    if (request.method !== "DELETE") return { items, page: 1, size: 50, total: items.length };
    items = [];
    return new Response(null, { status: 204 });
  });
  const { user } = renderApp("/account/moods");
  expect(await screen.findByRole("heading", { name: "2 readings kept" })).toBeInTheDocument();
  expect(screen.getByText("engagement 92.5")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Delete all my moods" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Delete all of it" }));
  expect(await screen.findByText("Nothing is kept yet")).toBeInTheDocument();
});

it("who keeps no history is told how to", async () => {
  server.answer("/api/consents", consents(false));
  server.answer(history, { items: [], page: 1, size: 50, total: 0 });
  renderApp("/account/moods");
  expect(await screen.findByRole("link", { name: "Go to Privacy" })).toHaveAttribute(
    "href",
    "/account/privacy",
  );
});

it("age and gender can be switched off one by one", async () => {
  server.answer("/api/moods/preferences", (_: URL, request: Request) =>
    request.method === "PUT" ? { age: false, gender: true } : { age: true, gender: true },
  );
  const { user } = renderApp("/account/privacy");
  const age = await screen.findByRole("switch", { name: "Say what age I look like" });
  expect(age).toBeChecked();
  await user.click(age);
  await waitFor(() => expect(age).not.toBeChecked());
  expect(screen.getByRole("switch", { name: "Say what gender I look like" })).toBeChecked();
  expect(await server.sentTo("/api/moods/preferences", "PUT")).toEqual([
    { age: false, gender: true },
  ]);
});

it("corrections are counted, and forgotten after a question", async () => {
  let corrections = 12;
  server.answer("/api/moods/calibration", () => ({ corrections, weights: {} }));
  server.answer("/api/moods/corrections", () => {
    corrections = 0;
    return new Response(null, { status: 204 });
  });
  const { user } = renderApp("/account/privacy");
  expect(await screen.findByText(/12 corrections of yours/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Forget my corrections" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Forget them" }));
  expect(await screen.findByText(/You have corrected nothing yet/)).toBeInTheDocument();
});
