import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { first } from "../test/first";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer();
});

function moodAnswer(url: URL) {
  return {
    mood: url.searchParams.get("mood"),
    mode: url.searchParams.get("mode"),
    genres: ["Comedy"],
    relaxed: url.searchParams.get("type") === "book" ? ["language", "votes"] : [],
    items: [
      film({
        type: url.searchParams.get("type") === "book" ? "book" : "movie",
        reasons: [{ kind: "mood", text: "Fits a happy mood", because: ["Comedy"] }],
      }),
    ],
  };
}

describe("the mood ring", () => {
  it("offers six moods as one group of radio buttons", async () => {
    renderApp("/");
    const ring = await screen.findByRole("group", { name: "Your mood" });
    expect(within(ring).getAllByRole("radio")).toHaveLength(6);
  });

  it("is walked with the arrow keys, and the address follows", async () => {
    const { user, address } = renderApp("/");
    const happy = await screen.findByRole("radio", { name: "Happy" });
    happy.focus();
    await user.keyboard("[Space]");
    await waitFor(() => expect(address()).toBe("/?mood=happy&mode=match"));
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(address()).toBe("/?mood=surprise&mode=match"));
    expect(screen.getByRole("radio", { name: "Surprised" })).toBeChecked();
    expect(screen.getByText(/Stay curious/)).toBeInTheDocument();
  });

  it("receives focus when the header's mood link is followed", async () => {
    const { user } = renderApp("/?mood=fear&mode=match");
    const links = await screen.findAllByRole("link", { name: "Mood: Afraid" });
    await user.click(first(links));
    await waitFor(() => expect(screen.getByRole("radio", { name: "Afraid" })).toHaveFocus());
  });
});

describe("a chosen mood", () => {
  it("shows titles with a reason, and says what was opened up to find enough", async () => {
    server.answer("/api/recommendations/mood", moodAnswer);
    renderApp("/?mood=happy&mode=match");
    const films = await screen.findByRole("region", { name: "Films for a happy mood" });
    const card = await within(films).findByRole("link", { name: "Amélie 2001" });
    expect(card).toHaveAccessibleDescription("Fits a happy mood");
    expect(
      await screen.findByText(/so language and the number of votes were opened up/),
    ).toBeInTheDocument();
  });

  it("asks for other titles when it should be lifted", async () => {
    const { user, address } = renderApp("/?mood=sadness&mode=match");
    await user.click(await screen.findByRole("radio", { name: "Lift me" }));
    await waitFor(() => expect(address()).toBe("/?mood=sadness&mode=lift"));
    const modes = server.askedFor("/api/recommendations/mood").map((query) => query.get("mode"));
    expect(modes).toContain("lift");
  });

  it("is still there when coming home within the session, until it is cleared", async () => {
    const { user, address, router } = renderApp("/?mood=anger&mode=lift");
    await screen.findByRole("radio", { name: "Angry" });
    await router.navigate({ to: "/search" });
    await router.navigate({ to: "/" });
    await waitFor(() => expect(address()).toBe("/?mood=anger&mode=lift"));
    await user.click(await screen.findByRole("button", { name: "Clear mood" }));
    await waitFor(() => expect(address()).toBe("/"));
  });

  it("that nobody knows is ignored", async () => {
    renderApp("/?mood=hungry&mode=match");
    expect(await screen.findByText(/Pick the shape/)).toBeInTheDocument();
  });
});

it("one row that fails leaves the others standing", async () => {
  server.problem("/api/recommendations/mood", 500);
  server.answer("/api/recommendations/popular", { basis: "votes", items: [film()] });
  renderApp("/?mood=happy&mode=match");
  await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
  expect(await screen.findByRole("region", { name: "Popular films" })).toBeInTheDocument();
});
