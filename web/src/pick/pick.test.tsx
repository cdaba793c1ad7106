import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Pick, PickPerson } from "../api/types";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./PickPage";
import "./TonightPage";

let server: FakeServer;

function person(facts: Partial<PickPerson>): PickPerson {
  return {
    id: 1,
    name: "Anna",
    guest: false,
    me: true,
    presence: "in",
    finished: false,
    may_vote: true,
    answered: [],
    ...facts,
  };
}

const cards = [
  film({ id: 1, title: "First", reasons: [{ kind: "for_you", text: "My secret", because: [] }] }),
  film({ id: 2, title: "Second" }),
];

function pick(facts: Partial<Pick> = {}): Pick {
  return {
    id: 5,
    state: "voting",
    own: true,
    by: "Anna",
    type: "movie",
    mood: null,
    mode: "match",
    max_minutes: null,
    way: "least_misery",
    people: [person({})],
    cards,
    result: [],
    created_at: new Date().toISOString(),
    ...facts,
  };
}

/** Keeps votes as the real server does, and decides when all of them are there. */
function keepVotes(known: Pick) {
  let now = known;
  server.answer("/api/picks/5", () => now);
  server.answer("/api/picks/5/votes", async (_: URL, request: Request) => {
    const sent = (await request.json()) as { person: number; votes: { item_id: number }[] };
    const people = now.people.map((one) => {
      if (one.id !== sent.person) return one;
      const answered = [...one.answered, ...sent.votes.map(({ item_id }) => item_id)];
      return { ...one, answered, finished: answered.length === cards.length };
    });
    const decided = people.every(({ finished }) => finished);
    const result =
      decided && cards[1] ? [{ title: cards[1], yes: people.length, of: people.length }] : [];
    now = { ...now, people, state: decided ? "decided" : "voting", result };
    return now;
  });
}

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server);
  server.answer("/api/picks", { items: [] });
});

describe("choosing for tonight", () => {
  it("begins with what tonight is like and who is there", async () => {
    server.answer("/api/picks", (_: URL, request: Request) =>
      request.method === "POST" ? Response.json(pick(), { status: 201 }) : { items: [] },
    );
    keepVotes(pick());
    const { user } = renderApp("/tonight");
    await user.selectOptions(await screen.findByLabelText("How long a film may be"), "120");
    await user.selectOptions(screen.getByRole("combobox", { name: "Mood" }), "happy");
    await user.type(screen.getByLabelText("Guest at this device"), "Cleo{Enter}");
    await user.type(screen.getByLabelText("Account, by its handle"), "@ben{Enter}");
    await user.click(screen.getByRole("radio", { name: "Most are happy" }));
    await user.click(screen.getByRole("button", { name: "Ask them" }));

    await screen.findByText("Card 1 of 2");
    expect(await server.sentTo("/api/picks")).toEqual([
      {
        type: "movie",
        way: "average",
        people: [{ guest: "Cleo" }, { handle: "ben" }],
        mood: "happy",
        mode: "match",
        max_minutes: 120,
      },
    ]);
  });

  it("goes card by card, hands the device to a guest without one's own reasons, and tells the result", async () => {
    const cleo = person({ id: 2, name: "Cleo", guest: true, me: false });
    keepVotes(pick({ people: [person({}), cleo] }));
    const { user } = renderApp("/tonight/5");

    expect(await screen.findByRole("heading", { name: "First" })).toHaveFocus();
    expect(screen.getByText("My secret")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "No" }));
    expect(await screen.findByRole("heading", { name: "Second" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await user.click(await screen.findByRole("button", { name: "I am Cleo" }));
    await screen.findByRole("heading", { name: "First" });
    expect(screen.queryByText("My secret")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "No" }));
    await screen.findByRole("heading", { name: "Second" });
    await user.click(screen.getByRole("button", { name: "Yes" }));

    expect(await screen.findByRole("heading", { name: "For tonight" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "Second" })).toBeInTheDocument();
    expect(await server.sentTo("/api/picks/5/votes", "PUT")).toEqual([
      { person: 1, votes: [{ item_id: 1, yes: false }] },
      { person: 1, votes: [{ item_id: 2, yes: true }] },
      { person: 2, votes: [{ item_id: 1, yes: false }] },
      { person: 2, votes: [{ item_id: 2, yes: true }] },
    ]);
  });

  it("asks somebody before they take part", async () => {
    const asked = pick({
      own: false,
      by: "Ben",
      state: "asking",
      cards: [],
      people: [
        person({ id: 3, name: "Ben", me: false, may_vote: false }),
        person({ presence: "invited" }),
      ],
    });
    server.answer("/api/picks", { items: [asked] });
    server.answer("/api/picks/5/answer", () => new Response(null, { status: 204 }));
    const { user } = renderApp("/tonight");
    await user.click(await screen.findByRole("button", { name: "Not tonight" }));

    await waitFor(async () =>
      expect(await server.sentTo("/api/picks/5/answer")).toEqual([{ agree: false }]),
    );
  });
});
