import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AgreedCamera } from "../camera/useAgreedCamera";
import type { FaceReading } from "../camera/reading";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";

const law = "The EU AI Act forbids it at work.";
const start = Date.parse("2026-03-01T20:00:00Z");

/** A camera and a face that the test moves. */
interface Stage {
  on: boolean;
  reading: unknown;
  listeners: Set<() => void>;
}

const stage = vi.hoisted((): Stage => ({ on: false, reading: undefined, listeners: new Set() }));

vi.mock("uplot", () => ({
  default: class {
    height = 0;
    setData() {
      return;
    }
    redraw() {
      return;
    }
    setSize() {
      return;
    }
    destroy() {
      return;
    }
  },
}));

vi.mock("../camera/useAgreedCamera", async () => {
  const { useReducer, useEffect } = await import("react");
  function become(on: boolean) {
    if (stage.on === on) return;
    stage.on = on;
    if (!on) stage.reading = undefined;
    stage.listeners.forEach((notify) => notify());
  }
  const stop = () => become(false);
  const startCamera = () => {
    become(true);
    return Promise.resolve();
  };
  const toggle = () => {
    become(!stage.on);
    return Promise.resolve();
  };
  return {
    useAgreedCamera: (): AgreedCamera => {
      const [, redraw] = useReducer((n: number) => n + 1, 0);
      useEffect(() => {
        stage.listeners.add(redraw);
        return () => void stage.listeners.delete(redraw);
      }, []);
      return {
        camera: {
          state: stage.on ? "on" : "off",
          start: startCamera,
          stop,
        },
        place: "device",
        toggle,
        choose: () => Promise.resolve(),
        agree: () => Promise.resolve(),
        decline: () => undefined,
      };
    },
  };
});

vi.mock("../camera/useFaceReading", () => ({
  useFaceReading: () => ({
    noFace: false,
    busy: false,
    capture: () => Promise.resolve(undefined),
    ...(stage.reading ? { reading: stage.reading } : {}),
  }),
}));

function show(second: number, score: number): void {
  const reading: FaceReading = {
    emotions: { angry: 0, disgust: 0, fear: 0, happy: 0, sad: 0, surprise: 0, neutral: 100 },
    dominantEmotion: "neutral",
    mood: "neutral",
    confidence: 0.9,
    uncertain: false,
    engagementScore: score,
    engagementStatus: score >= 70 ? "engaged" : score >= 40 ? "neutral" : "distracted",
    recommendations: [score >= 70 ? "Good focus." : "Remove distractions."],
    at: start + second * 1000,
  };
  act(() => {
    stage.reading = reading;
    stage.listeners.forEach((notify) => notify());
  });
}

function offer(server: FakeServer, focus: boolean): void {
  server.answer("/api/moods/options", {
    faces: true,
    age: true,
    gender: true,
    focus,
    focus_law: law,
  });
}

let server: FakeServer;

beforeEach(() => {
  vi.spyOn(Date, "now").mockReturnValue(start);
  stage.on = false;
  stage.reading = undefined;
  stage.listeners.clear();
  HTMLDetailsElement.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  server = new FakeServer();
  offer(server, true);
  server.answer("/api/moods/sessions", { items: [], page: 1, size: 10, total: 0 });
  server.answer("/api/moods/calibration", { corrections: 0, weights: {} });
});

async function begin() {
  const app = renderApp("/focus");
  await app.user.click(await screen.findByRole("button", { name: "I use it for myself" }));
  await app.user.click(screen.getByRole("button", { name: "Start camera" }));
  return app;
}

it("offers nothing but the reason where the operator has not switched it on", async () => {
  offer(server, false);
  renderApp("/focus");
  expect(await screen.findByText(law)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /camera/i })).not.toBeInTheDocument();
});

it("tells the law before the first session, and not again", async () => {
  const { user } = renderApp("/focus");
  expect(await screen.findByText(law)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Start camera" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "I use it for myself" }));
  expect(screen.getByRole("button", { name: "Start camera" })).toBeInTheDocument();
  expect(screen.queryByText(law)).not.toBeInTheDocument();
});

describe("a session", () => {
  it("shows score, word and advice as they come", async () => {
    await begin();
    expect(screen.getByText("Looking for your face.")).toBeInTheDocument();
    show(1, 82);
    expect(screen.getByText("of 100").parentElement).toHaveTextContent("Score 82 of 100");
    expect(screen.getByText("Engaged")).toBeInTheDocument();
    expect(screen.getByText("Good focus.")).toBeInTheDocument();
    expect(screen.getByRole("img", { name: /Engagement score over time/ })).toBeInTheDocument();
  });

  it("says gently that it stays low, until that was heard", async () => {
    const { user } = await begin();
    for (let second = 0; second <= 30; second++) show(second, 25);
    expect(screen.getByText(/It has been low for a while/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "All right" }));
    show(31, 25);
    expect(screen.queryByText(/It has been low for a while/)).not.toBeInTheDocument();
  });

  it("is paused when the camera goes off, and goes on with what was", async () => {
    const { user } = await begin();
    show(1, 82);
    await user.click(screen.getByRole("button", { name: "Pause" }));
    expect(screen.getByRole("heading", { name: "Paused" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Go on" }));
    show(20, 82);
    expect(screen.getByText("0:20 recorded")).toBeInTheDocument();
  });

  it("is summed up in the end, the camera off, and sent nowhere by itself", async () => {
    signedInAs(server);
    const { user } = await begin();
    for (let second = 1; second <= 9; second++) show(second, second <= 6 ? 80 : 30);
    vi.mocked(Date.now).mockReturnValue(start + 10_000);
    await user.click(screen.getByRole("button", { name: "Stop and sum up" }));
    expect(stage.on).toBe(false);
    expect(screen.getByRole("heading", { name: "Your session" })).toHaveFocus();
    expect(screen.getByText("63.3 of 100")).toBeInTheDocument();
    expect(screen.getByText("0:05")).toBeInTheDocument();
    const shares = within(screen.getByRole("list", { name: "Share of each status" }));
    expect(shares.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Engaged67 %",
      "Distracted33 %",
    ]);
    expect(server.requestsTo("/api/moods/sessions").every(({ method }) => method === "GET")).toBe(
      true,
    );
  });

  it("is kept when asked, with its points, under a name", async () => {
    signedInAs(server);
    const { user } = await begin();
    show(1, 80);
    show(2, 30);
    vi.mocked(Date.now).mockReturnValue(start + 3_000);
    await user.click(screen.getByRole("button", { name: "Stop and sum up" }));
    server.answer("/api/moods/sessions", (_: URL, request: Request) =>
      request.method === "POST"
        ? Response.json({ id: 1 }, { status: 201 })
        : { items: [], page: 1, size: 10, total: 0 },
    );
    await user.type(await screen.findByLabelText(/What was it/), "Lecture{Enter}");
    expect(await screen.findByText(/It is kept/)).toBeInTheDocument();
    expect(await server.sentTo("/api/moods/sessions")).toEqual([
      {
        started_at: "2026-03-01T20:00:00.000Z",
        ended_at: "2026-03-01T20:00:03.000Z",
        title: "Lecture",
        points: [
          { t_ms: start + 1000, score: 80, status: "engaged", dominant_emotion: "neutral" },
          { t_ms: start + 2000, score: 30, status: "distracted", dominant_emotion: "neutral" },
        ],
      },
    ]);
  });

  it("of a guest cannot be kept, and says what would be needed", async () => {
    const { user } = await begin();
    show(1, 80);
    await user.click(screen.getByRole("button", { name: "Stop and sum up" }));
    expect(screen.getByText(/With an account you can keep it/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Keep this session" })).not.toBeInTheDocument();
  });
});

it("a kept session shows its summary, and is deleted after a question", async () => {
  signedInAs(server);
  server.answer("/api/moods/sessions/3", (_: URL, request: Request) =>
    request.method === "DELETE"
      ? new Response(null, { status: 204 })
      : {
          id: 3,
          started_at: "2026-03-01T20:00:00Z",
          ended_at: "2026-03-01T20:01:00Z",
          title: "Lecture",
          point_count: 1,
          mean_score: 80,
          points: [
            { t_ms: start + 1000, score: 80, status: "engaged", dominant_emotion: "neutral" },
          ],
        },
  );
  const { user, address } = renderApp("/focus/3");
  expect(await screen.findByRole("heading", { level: 1, name: "Lecture" })).toBeInTheDocument();
  expect(screen.getByText("80.0 of 100")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Delete Lecture" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete it" }));
  await waitFor(() => expect(address()).toBe("/focus"));
});
