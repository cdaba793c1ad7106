import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { segment, keepAnnotations, video } from "../../test/lab";
import { person, signedInAs } from "../../test/people";
import { renderApp } from "../../test/renderApp";
import { study, studySession } from "../../test/studies";
// Loaded up front: on a busy machine fetching them on demand can take longer than a test waits.
import "../VideoPage";
import "../annotate/AnnotatePage";
import "./ComparePage";
import "./StudiesPage";
import "./StudyPage";

// A chart needs a canvas, which the test's browser has not.
vi.mock("../../ui/chart/TimeChart", () => ({
  TimeChart: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));

const slow = { timeout: 10_000 };
const list = (items: object[]) => ({ items, page: 1, size: 100, total: items.length });
const joined = { participant: "P01", state: "joined", consent_due: false } as const;
const researcher = person({ role: "researcher" });
let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
  server.answer("/api/videos/1", video);
  server.answer("/api/videos", list([video]));
  server.answer("/api/videos/1/sessions", list([]));
  server.answer("/api/studies/3/sessions", list([]));
  server.answer("/api/studies/3/members", { items: [] });
});

test("a viewer sees invitations, and begins no study", async () => {
  signedInAs(server);
  const { id, name, purpose, people } = study();
  const participation = { ...joined, state: "invited" };
  const summary = { id, name, purpose, people, runs: false, participation, videos: 1 };
  server.answer("/api/studies", list([summary]));
  renderApp("/lab/studies");

  expect(await screen.findByText(/you are invited/, {}, slow)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Begin the study" })).toBeNull();
});

test("a researcher begins a study, and is led to its page", async () => {
  signedInAs(server, researcher);
  server.answer("/api/studies", (_: URL, { method }: Request) =>
    method === "POST" ? Response.json(study({ runs: true }), { status: 201 }) : list([]),
  );
  server.answer("/api/studies/3", study({ runs: true }));
  const { user } = renderApp("/lab/studies");

  await user.type(await screen.findByLabelText("Name", {}, slow), "Rain");
  await user.type(screen.getByLabelText("Purpose"), "Why");
  await user.type(screen.getByLabelText("Consent text"), "Text");
  await user.click(screen.getByRole("button", { name: "Begin the study" }));

  expect(await screen.findByRole("heading", { name: "Rain" }, slow)).toBeVisible();
  expect(await server.sentTo("/api/studies")).toEqual([
    { name: "Rain", purpose: "Why", consent_text: "Text" },
  ]);
});

test("who is invited accepts, then agrees to the text as it is", async () => {
  signedInAs(server);
  let state = study({ participation: { ...joined, state: "invited", consent_due: true } });
  server.answer("/api/studies/3", () => state);
  server.answer("/api/studies/3/join", () => {
    state = study({ participation: { ...joined, consent_due: true } });
    return new Response(null, { status: 204 });
  });
  server.answer("/api/studies/3/consent", () => {
    state = study({ participation: joined });
    return new Response(null, { status: 204 });
  });
  const { user } = renderApp("/lab/studies/3");

  await user.click(await screen.findByRole("button", { name: "Accept the invitation" }, slow));
  expect(await screen.findByText("We measure your heart.", {}, slow)).toBeVisible();
  expect(screen.queryByRole("link", { name: "Four weathers" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "I agree" }));

  expect(await screen.findByRole("link", { name: "Four weathers" }, slow)).toHaveAttribute(
    "href",
    "/lab/videos/1?study=3",
  );
  expect(await server.sentTo("/api/studies/3/consent")).toEqual([{ version: 1 }]);
});

test("a session begun from a study belongs to it", async () => {
  signedInAs(server);
  server.answer("/api/studies/3", study({ participation: joined }));
  server.answer("/api/studies/3/sessions", () => new Response("{}", { status: 201 }));
  const { user } = renderApp("/lab/videos/1?study=3");

  await user.click(await screen.findByRole("button", { name: "Use simulated signals" }, slow));

  await waitFor(async () =>
    expect(await server.sentTo("/api/studies/3/sessions")).toMatchObject([
      { video_id: 1, source: "simulated" },
    ]),
  );
  expect(server.askedFor("/api/videos/1/sessions").length).toBeGreaterThan(0);
  expect(await server.sentTo("/api/videos/1/sessions")).toEqual([]);
});

test("without agreement a study's video leads to what is to be agreed to", async () => {
  signedInAs(server);
  server.answer("/api/studies/3", study({ participation: { ...joined, consent_due: true } }));
  renderApp("/lab/videos/1?study=3");

  expect(await screen.findByRole("link", { name: "Go to the study" }, slow)).toBeVisible();
});

test("a study's labels, keys and document are those of the page that labels", async () => {
  signedInAs(server);
  server.answer("/api/studies/3", study({ participation: joined }));
  const stored = keepAnnotations(server);
  const { user } = renderApp("/lab/videos/1/annotate?study=3");
  const player = await screen.findByLabelText<HTMLVideoElement>("Four weathers", {}, slow);
  await screen.findByText(/press b when you feel bored/, {}, slow);
  let seconds = 0;
  Object.defineProperty(player, "currentTime", { get: () => seconds });

  await user.keyboard("b");
  seconds = 4;
  await user.keyboard("b");

  await waitFor(() => expect(stored.annotations).toMatchObject([{ emotion: "Bored" }]), slow);
  const modes = server.askedFor("/api/videos/1/annotations").map((query) => query.get("mode"));
  expect(new Set(modes)).toEqual(new Set(["study-3"]));
});

test("two people stand on one axis, under names of the study", async () => {
  signedInAs(server, researcher);
  server.answer("/api/studies/3", study({ runs: true }));
  server.answer(
    "/api/studies/3/sessions",
    list([studySession(2, "P02"), studySession(1, "P01", { source: "simulated" })]),
  );
  for (const number of [1, 2]) {
    const segments = [segment(0, number === 1 ? "HH" : "LL")];
    server.answer(`/api/studies/3/sessions/${number}/predictions`, { segments, total: 1 });
    server.answer(`/api/studies/3/sessions/${number}/signals`, {
      session_id: `P0${number}-${number}`,
      t_ms: [1_700_000_000_000, 1_700_000_001_000],
      gsr: [null, null],
      hr: [70, 71],
      ibi_ms: [null, null],
      gaps: [],
    });
  }
  server.answer("/api/studies/3/videos/1/average", {
    video_id: 1,
    step_ms: 5000,
    fewest: 3,
    people: 1,
    simulated_left_out: 1,
    points: [],
  });
  renderApp("/lab/studies/3/compare");

  const both = await screen.findByRole("region", { name: "Side by side" }, slow);
  const first = within(both).getByRole("article", { name: "P02" });
  const second = within(both).getByRole("article", { name: "P01" });
  expect(await within(first).findByRole("img", { name: /Heart rate/ }, slow)).toBeVisible();
  expect(within(second).getByText("simulated")).toBeVisible();
  await waitFor(() => expect(second.querySelector("rect[data-probe=HH]")).not.toBeNull());
  expect(await screen.findByText(/Below 3 people nothing is averaged/, {}, slow)).toBeVisible();
  expect(screen.getByText(/1 simulated session left out/)).toBeVisible();
});

test("whoever only takes part compares nobody", async () => {
  signedInAs(server);
  server.answer("/api/studies/3", study({ participation: joined }));
  renderApp("/lab/studies/3/compare");

  expect(await screen.findByText("There is no such study", {}, slow)).toBeVisible();
});

test("labels are saved as they were made, with a key nobody has", async () => {
  signedInAs(server, researcher);
  server.answer("/api/studies/3", study({ runs: true }));
  const { user } = renderApp("/lab/studies/3");

  await user.click(await screen.findByRole("button", { name: "Add a label" }, slow));
  await user.type(screen.getByLabelText("Label 3"), "Moved");
  await user.click(screen.getByRole("button", { name: "Save the labels" }));

  await waitFor(async () =>
    expect(await server.sentTo("/api/studies/3", "PATCH")).toEqual([
      { labels: [...study().labels, { emotion: "Moved", key: "1", color: "#b9b4c0" }] },
    ]),
  );
});
