import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { FakeServer } from "../../test/fakeServer";
import { keepAnnotations, video } from "../../test/lab";
import { signedInAs } from "../../test/people";
import { renderApp } from "../../test/renderApp";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./AnnotatePage";

const address = "/lab/videos/1/annotate";
let server: FakeServer;
let stored: ReturnType<typeof keepAnnotations>;

beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
  signedInAs(server);
  server.answer("/api/videos/1", video);
  stored = keepAnnotations(server);
  vi.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue();
  vi.spyOn(HTMLMediaElement.prototype, "pause").mockReturnValue();
});

/** A player whose hands one can move; the test's browser plays nothing. */
async function player() {
  const element = await screen.findByLabelText<HTMLVideoElement>("Four weathers");
  let seconds = 0;
  Object.defineProperty(element, "currentTime", {
    get: () => seconds,
    set: (value: number) => {
      seconds = value;
    },
  });
  return (to: number) => {
    seconds = to;
  };
}

test("ten stretches are labelled with keys alone, and reach the server", async () => {
  const { user } = renderApp(address);
  const moveTo = await player();
  await screen.findByText(/Nothing is labelled yet/);

  for (let index = 0; index < 10; index++) {
    const key = String((index % 4) + 1);
    moveTo(index * 5);
    await user.keyboard(key);
    moveTo(index * 5 + 4);
    await user.keyboard(key);
  }

  const list = screen.getByRole("list", { name: "Labels" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(10);
  await waitFor(() => expect(stored.annotations).toHaveLength(10), { timeout: 5_000 });
  expect(stored.annotations[9]).toMatchObject({
    segment: 9,
    emotion: "Calm",
    start_ms: 45_000,
    end_ms: 49_000,
  });
  expect(await screen.findByText(/Saved\./)).toBeVisible();
});

test("the chosen label is split, removed and brought back by keys", async () => {
  stored.version = 1;
  stored.annotations = [
    { id: "a", emotion: "Tense", timestamp: 1, segment: 0, start_ms: 0, end_ms: 10_000 },
  ];
  const { user } = renderApp(address);
  const moveTo = await player();
  const list = await screen.findByRole("list", { name: "Labels" });

  await user.keyboard("{ArrowDown}");
  moveTo(4);
  await user.keyboard("s");
  expect(
    within(list)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Tense0:00–0:04", "Tense0:04–0:10"]);

  await user.keyboard("{Delete}");
  expect(within(list).getAllByRole("listitem")).toHaveLength(1);
  await user.keyboard("{Control>}z{/Control}");
  expect(within(list).getAllByRole("listitem")).toHaveLength(2);
});

test("the keys are listed under the question mark", async () => {
  const { user } = renderApp(address);
  await player();

  await user.keyboard("?");

  expect(await screen.findByText("Split the chosen label here")).toBeInTheDocument();
});
