import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { Experiment, Job } from "../../../api/types";
import { FakeServer } from "../../../test/fakeServer";
import { person, signedInAs } from "../../../test/people";
import { renderApp } from "../../../test/renderApp";
import { points, verdict } from "./reportWords";

const experiments = "/api/admin/experiments";
let server: FakeServer;

const running: Experiment = {
  id: 3,
  name: "Ease or hybrid",
  goal: "click",
  state: "running",
  started_at: "2026-01-02T03:04:05Z",
  stopped_at: null,
  variants: [
    {
      strategy: "hybrid",
      people: 200,
      conversions: 60,
      rate: 0.3,
      interval: { low: 0.24, high: 0.367 },
    },
    {
      strategy: "ease",
      people: 200,
      conversions: 90,
      rate: 0.45,
      interval: { low: 0.383, high: 0.519 },
    },
  ],
  comparison: {
    difference: 0.15,
    interval: { low: 0.02, high: 0.28 },
    p_value: 0.012,
    decided: true,
  },
};

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server, person({ role: "admin" }));
  server.answer(experiments, { items: [] });
  server.answer(`${experiments}/strategies`, {
    items: [
      { name: "hybrid", description: "All together." },
      { name: "ease", description: "Items beside items." },
    ],
  });
  server.answer("/api/admin/models", { items: [] });
  server.answer("/api/admin/jobs", { items: [] });
});

it("an experiment is started from the strategies there are", async () => {
  const { user } = renderApp("/admin/experiments");
  await user.type(await screen.findByLabelText("Name"), "Ease or hybrid");
  await user.selectOptions(screen.getByLabelText("To try"), "ease");
  await user.click(screen.getByRole("button", { name: "Start it" }));
  await waitFor(async () =>
    expect(await server.sentTo(experiments)).toEqual([
      { name: "Ease or hybrid", strategies: ["hybrid", "ease"], goal: "click" },
    ]),
  );
});

it("two times the same strategy is refused beside the field", async () => {
  const { user } = renderApp("/admin/experiments");
  await user.type(await screen.findByLabelText("Name"), "Same");
  await user.selectOptions(screen.getByLabelText("To try"), "hybrid");
  await user.click(screen.getByRole("button", { name: "Start it" }));
  await waitFor(() =>
    expect(screen.getByLabelText("To try")).toHaveAccessibleDescription(
      "Choose another than the one as now.",
    ),
  );
  expect(await server.sentTo(experiments)).toEqual([]);
});

it("a running one shows its figures, and is stopped after a question", async () => {
  server.answer(experiments, { items: [running] });
  server.answer(`${experiments}/3`, running);
  server.answer(`${experiments}/3/stop`, { ...running, state: "stopped" });
  const { user } = renderApp("/admin/experiments");
  expect(await screen.findByText(/people do more with ease/)).toBeInTheDocument();
  expect(screen.getByText(/60 of 200 people/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Start it" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Stop Ease or hybrid" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Stop it" }));
  await waitFor(() => expect(server.requestsTo(`${experiments}/3/stop`)).toHaveLength(1));
});

it("a report claims no more than its figures", () => {
  const { comparison } = running;
  if (!comparison) throw new Error("the experiment of these tests has a comparison");
  const open = { ...running, comparison: { ...comparison, decided: false } };
  expect(verdict(open)).toMatch(/^Not settled: the difference may be chance/);
  expect(verdict({ ...running, comparison: null })).toBe("Too few people so far to say anything.");
  expect([0.15, -0.004].map(points)).toEqual(["+15.0 points", "−0.4 points"]);
});

it("a training is started, and says how far it is", async () => {
  const job: Job = {
    id: 5,
    kind: "train",
    parameters: {},
    state: "running",
    progress: { done: 30, total: 120, message: "hybrid" },
    cancel_requested: false,
    created_at: "2026-01-02T03:04:05Z",
  };
  let started = false;
  server.answer("/api/admin/jobs", (_: URL, request: Request) => {
    if (request.method === "POST") started = true;
    return request.method === "POST" ? job : { items: started ? [job] : [] };
  });
  const { user } = renderApp("/admin/models");
  expect(await screen.findByText("No model yet")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Train now" }));
  expect(await screen.findByText("Training: hybrid, 25 %.")).toBeInTheDocument();
  expect(await server.sentTo("/api/admin/jobs")).toEqual([{ kind: "train" }]);
});

it("the signing key is changed after a question", async () => {
  server.answer("/api/admin/keys/rotate", { id: "k2", created_at: "2026-01-02T03:04:05Z" });
  const { user } = renderApp("/admin/keys");
  await user.click(await screen.findByRole("button", { name: "Use a new key" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Use a new key" }));
  expect(await screen.findByText(/signs with the key k2/)).toBeInTheDocument();
});
