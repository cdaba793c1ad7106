import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeServer } from "../test/fakeServer";
import { signedInAs } from "../test/people";
import { renderApp } from "../test/renderApp";
import { film } from "../test/titles";
import { addedWords, saysWords } from "./importWords";
import type { ImportTitle, LibraryImport } from "./types";
// Loaded up front: on a busy machine fetching it on demand can take longer than a test waits.
import "./pages";

const imports = "/api/library/imports";
const nothing = {
  ratings: 0,
  watched: 0,
  watchlist: 0,
  hidden: 0,
  likes: 0,
  diary_entries: 0,
  lists: 0,
  list_entries: 0,
};
const says: ImportTitle["says"] = {
  rating: 4.5,
  watched: true,
  watchlist: false,
  liked: false,
  diary_entries: 0,
  lists: [],
};
let server: FakeServer;

function anImport(facts: Partial<LibraryImport> = {}): LibraryImport {
  return {
    id: 3,
    source: "letterboxd",
    file: "ratings.csv",
    state: "review",
    titles: { total: 3, waiting: 0, sure: 1, chosen: 0, unsure: 1, unknown: 1, skipped: 0 },
    left_out: 0,
    added: nothing,
    created_at: "2026-01-02T03:04:05Z",
    applied_at: null,
    undone_at: null,
    ...facts,
  };
}

function aTitle(facts: Partial<ImportTitle> = {}): ImportTitle {
  return {
    place: 1,
    type: "movie",
    title: "Amelie",
    year: 1999,
    creator: null,
    decision: "unsure",
    says,
    item: null,
    candidates: [film(), film({ id: 2, title: "Amélie again" })],
    ...facts,
  };
}

beforeEach(() => {
  server = new FakeServer();
  signedInAs(server);
  server.answer(imports, { items: [], page: 1, size: 100, total: 0 });
  server.answer("/api/library/feed", { open: false, since: null });
});

async function drop(name: string, user: ReturnType<typeof renderApp>["user"]) {
  await user.upload(await screen.findByLabelText("Choose a file"), new File(["x"], name));
}

describe("a file", () => {
  it("is sent as it is, and its import opened", async () => {
    server.answer(imports, (_: URL, request: Request) =>
      request.method === "POST"
        ? Response.json(anImport(), { status: 201 })
        : { items: [], page: 1, size: 100, total: 0 },
    );
    server.answer(`${imports}/3`, anImport());
    server.answer(`${imports}/3/titles`, { items: [], page: 1, size: 20, total: 0 });
    const { user, address } = renderApp("/library/transfer");
    await drop("ratings.csv", user);
    await waitFor(() => expect(address()).toBe("/library/transfer/3"));
    const sent = server.requestsTo(imports).find(({ method }) => method === "POST");
    expect(new URL(sent?.url ?? "").searchParams.get("name")).toBe("ratings.csv");
    expect(sent?.headers.get("Content-Type")).toBe("application/octet-stream");
    expect(await sent?.text()).toBe("x");
  });

  it("that is broken is explained line by line", async () => {
    const { user } = renderApp("/library/transfer");
    await screen.findByLabelText("Choose a file");
    server.problem(
      imports,
      422,
      {},
      {
        detail: "2 problems",
        errors: [
          { field: "ratings.csv, line 3", message: "Rating is 7" },
          { field: "ratings.csv, line 9", message: "Date is 2024-13-01" },
        ],
      },
    );
    await drop("ratings.csv", user);
    const told = await screen.findByRole("alert");
    expect(told).toHaveTextContent("ratings.csv was not taken. Nothing has changed.");
    expect(told).toHaveTextContent("ratings.csv, line 9: Date is 2024-13-01");
  });
});

describe("an import", () => {
  it("tells how far looking for its titles is", async () => {
    const titles = { ...anImport().titles, waiting: 2 };
    server.answer(`${imports}/3`, anImport({ state: "matching", titles }));
    renderApp("/library/transfer/3");
    expect(await screen.findByRole("progressbar", { name: "Titles looked for" })).toHaveAttribute(
      "value",
      "1",
    );
  });

  it("asks which title it is, and sends the answer", async () => {
    server.answer(`${imports}/3`, anImport());
    server.answer(`${imports}/3/titles`, (url: URL) =>
      url.searchParams.get("decision") === "unsure"
        ? { items: [aTitle()], page: 1, size: 20, total: 1 }
        : { items: [], page: 1, size: 20, total: 0 },
    );
    server.answer(`${imports}/3/titles/1`, aTitle({ decision: "chosen" }));
    const { user } = renderApp("/library/transfer/3");
    const row = await screen.findByRole("group", { name: "Amelie (1999)" });
    expect(row).toHaveTextContent("rated 4.5");
    await user.click(within(row).getByRole("button", { name: /Amélie again/ }));
    await user.click(within(row).getByRole("button", { name: "Leave out Amelie (1999)" }));
    await waitFor(async () =>
      expect(await server.sentTo(`${imports}/3/titles/1`, "PUT")).toEqual([
        { item_id: 2 },
        { item_id: null },
      ]),
    );
  });

  it("lets one search for a title that was not found", async () => {
    server.answer(`${imports}/3`, anImport());
    server.answer(`${imports}/3/titles`, (url: URL) =>
      url.searchParams.get("decision") === "unknown"
        ? {
            items: [aTitle({ place: 2, decision: "unknown", candidates: [] })],
            page: 1,
            size: 20,
            total: 1,
          }
        : { items: [], page: 1, size: 20, total: 0 },
    );
    server.answer("/api/search", (url: URL) => ({
      items: url.searchParams.get("q") === "Amelie" ? [] : [film({ id: 7, title: "Le Fabuleux" })],
    }));
    server.answer(`${imports}/3/titles/2`, aTitle({ place: 2, decision: "chosen" }));
    const { user } = renderApp("/library/transfer/3");
    const row = await screen.findByRole("group", { name: "Amelie (1999)" });
    expect(within(row).queryByRole("button", { name: /Leave out/ })).not.toBeInTheDocument();
    await user.click(within(row).getByRole("button", { name: "Search for Amelie (1999)" }));
    expect(await within(row).findByText("There is no title of that name here.")).toBeVisible();
    const words = within(row).getByRole("searchbox", {
      name: "What Amelie (1999) is called here",
    });
    expect(words).toHaveFocus();
    await user.clear(words);
    await user.type(words, "fabuleux{Enter}");
    await user.click(await within(row).findByRole("button", { name: /Le Fabuleux/ }));
    await waitFor(async () =>
      expect(await server.sentTo(`${imports}/3/titles/2`, "PUT")).toEqual([{ item_id: 7 }]),
    );
    expect(server.askedFor("/api/search").at(-1)?.get("type")).toBe("movie");
  });

  it("shows a title that was chosen besides the candidates", async () => {
    server.answer(
      `${imports}/3`,
      anImport({ titles: { ...anImport().titles, sure: 0, chosen: 1, unsure: 0, unknown: 0 } }),
    );
    server.answer(`${imports}/3/titles`, {
      items: [
        aTitle({ decision: "chosen", candidates: [], item: film({ id: 9, title: "Besides" }) }),
      ],
      page: 1,
      size: 20,
      total: 1,
    });
    renderApp("/library/transfer/3");
    expect(await screen.findByRole("button", { name: /Besides/, pressed: true })).toBeVisible();
  });

  it("is added in one go, and taken back", async () => {
    server.answer(`${imports}/3`, anImport());
    server.answer(`${imports}/3/titles`, { items: [], page: 1, size: 20, total: 0 });
    const applied = anImport({ state: "applied", added: { ...nothing, ratings: 2, watched: 1 } });
    server.answer(`${imports}/3/apply`, () => {
      server.answer(`${imports}/3`, applied);
      return applied;
    });
    server.answer(`${imports}/3/undo`, () => {
      const imported = anImport({ state: "undone" });
      server.answer(`${imports}/3`, imported);
      return { imported, taken: 2, kept: 1 };
    });
    const { user } = renderApp("/library/transfer/3");
    await user.click(await screen.findByRole("button", { name: "Add 1 title to my library" }));
    expect(
      await screen.findByText(/Added: 2 ratings and 1 title watched or read/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Take it all back" }));
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    expect(await screen.findByRole("heading", { name: "Taken back" })).toBeInTheDocument();
    expect(await screen.findByText(/1 change stayed/)).toBeInTheDocument();
  });

  it("of somebody else is not there", async () => {
    server.problem(`${imports}/3`, 404, {}, { detail: "You have no import 3." });
    renderApp("/library/transfer/3");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
      "There is nothing at this address",
    );
  });
});

describe("the feed", () => {
  it("tells its addresses once", async () => {
    let open = false;
    server.answer("/api/library/feed", (_: URL, request: Request) => {
      if (request.method === "POST") {
        open = true;
        return Response.json(
          { rss_url: "http://here/a.rss", json_url: "http://here/a.json" },
          { status: 201 },
        );
      }
      return { open, since: open ? "2026-01-02T03:04:05Z" : null };
    });
    const { user } = renderApp("/library/transfer");
    await user.click(await screen.findByRole("button", { name: "Make an address" }));
    expect(await screen.findByLabelText("RSS")).toHaveValue("http://here/a.rss");
    expect(screen.getByRole("button", { name: "Make a new address" })).toBeInTheDocument();
  });
});

describe("words", () => {
  it("say what was added, and nothing where nothing was", () => {
    expect(addedWords(nothing)).toBeUndefined();
    expect(addedWords({ ...nothing, diary_entries: 1, likes: 2 })).toBe(
      "1 day in your diary and 2 likes",
    );
  });

  it("say what a file tells about a title", () => {
    expect(saysWords({ ...says, rating: null, liked: true, lists: ["Sad"] })).toBe(
      "watched or read, liked, in “Sad”",
    );
  });
});
