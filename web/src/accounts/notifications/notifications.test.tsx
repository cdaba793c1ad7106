import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { signedInAs } from "../../test/people";
import { renderApp } from "../../test/renderApp";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "../accountPages";
import "./UnsubscribePage";

const path = "/api/notifications";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
});

describe("letters", () => {
  it("are off, switched on one by one, and said not to arrive without a mail server", async () => {
    signedInAs(server);
    const off = { weekly_picks: false, watchlist_available: false, letters: false };
    server.answer(path, (_: URL, request: Request) =>
      request.method === "PUT" ? { ...off, weekly_picks: true } : off,
    );
    const { user } = renderApp("/account/notifications");
    const weekly = await screen.findByRole("switch", { name: /Weekly picks/ });
    expect(weekly).not.toBeChecked();
    expect(screen.getByText(/letters lie in its outbox/)).toBeInTheDocument();
    await user.click(weekly);

    await waitFor(() => expect(weekly).toBeChecked());
    expect(await server.sentTo(path, "PUT")).toEqual([
      { weekly_picks: true, watchlist_available: false },
    ]);
  });

  it("end by one press, and not by a look", async () => {
    server.answer(`${path}/unsubscribe`, { topic: "weekly_picks" });
    window.location.hash = "#token=7.weekly_picks.abc";
    const { user } = renderApp("/unsubscribe");
    const end = await screen.findByRole("button", { name: "End them" });
    expect(server.requestsTo(`${path}/unsubscribe`)).toHaveLength(0);
    await user.click(end);

    expect(await screen.findByText("Weekly picks come no more.")).toBeInTheDocument();
    expect(server.askedFor(`${path}/unsubscribe`)[0]?.get("token")).toBe("7.weekly_picks.abc");
    window.location.hash = "";
  });
});
