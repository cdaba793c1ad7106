import { act, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { segment, session, video } from "../test/lab";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./VideoPage";

// A chart needs a canvas, which the test's browser has not.
vi.mock("../ui/chart/TimeChart", () => ({ TimeChart: () => null }));

/** A socket the test speaks through. */
class FakeSocket {
  static readonly made: FakeSocket[] = [];
  readonly address: URL;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: () => void;

  constructor(address: string) {
    this.address = new URL(address);
    FakeSocket.made.push(this);
  }

  say(message: object) {
    act(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  close() {
    this.onclose = undefined;
  }
}

let server: FakeServer;

beforeEach(() => {
  FakeSocket.made.length = 0;
  vi.stubGlobal("WebSocket", FakeSocket);
  server = new FakeServer();
  signedInAs(server);
  server.answer("/api/videos/1", video);
  server.answer("/api/auth/tickets", { ticket: "t1", expires_in: 60 });
  answerSessions(session);
  server.answer(`/api/sessions/${session.session_id}/predictions`, {
    success: true,
    video_id: 1,
    segments: [segment(0, null), segment(1, "HH")],
    total: 2,
  });
  server.answer(`/api/sessions/${session.session_id}/signals`, {
    session_id: session.session_id,
    t_ms: [],
    gsr: [],
    hr: [],
    ibi_ms: [],
    gaps: [],
  });
});

function answerSessions(...items: object[]) {
  server.answer("/api/videos/1/sessions", { items, page: 1, size: 100, total: items.length });
}

const drawn = () =>
  [...document.querySelectorAll("rect[data-probe]")].map((one) => one.getAttribute("data-probe"));

test("the timeline grows as segments are told, from the last one that is known", async () => {
  renderApp("/lab/videos/1");
  await vi.waitFor(() => expect(drawn()).toEqual(["none", "HH"]), 10_000);
  await vi.waitFor(() => expect(FakeSocket.made).not.toHaveLength(0), 10_000);
  const [socket] = FakeSocket.made;
  expect(socket?.address.searchParams.get("ticket")).toBe("t1");

  socket?.say({ type: "prediction", ...segment(2, "LL") });
  socket?.say({ type: "prediction", ...segment(2, "LL") });

  await vi.waitFor(() => expect(drawn()).toEqual(["none", "HH", "LL"]), 5_000);
});

test("arrows go from segment to segment, and each says what it is", async () => {
  const { user } = renderApp("/lab/videos/1");
  await vi.waitFor(() => expect(drawn()).toHaveLength(2), 10_000);
  const bar = screen.getByRole("slider", { name: "Timeline of the session" });
  const player = screen.getByLabelText<HTMLVideoElement>("Four weathers");
  let seconds = 0;
  Object.defineProperty(player, "currentTime", {
    get: () => seconds,
    set: (value: number) => {
      seconds = value;
    },
  });

  act(() => bar.focus());
  await user.keyboard("{ArrowRight}");
  act(() => void player.dispatchEvent(new Event("seeked")));

  expect(seconds).toBe(5);
  expect(bar).toHaveAttribute("aria-valuetext", "0:05, Happy (HH), 80 % sure");
});

test("made-up signals are said to be made up", async () => {
  renderApp("/lab/videos/1");

  expect(await screen.findByText("simulated")).toBeVisible();
});

test("a video that is not there leads back to the lab", async () => {
  server.problem("/api/videos/9", 404);
  renderApp("/lab/videos/9");

  expect(await screen.findByRole("link", { name: "Go to the lab" })).toBeVisible();
});
