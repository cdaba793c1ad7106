import type { Mark, Title } from "../api/types";
import type { FakeServer } from "./fakeServer";

type Facts = Partial<Mark>;

/** A server that keeps what somebody does with titles, as the real one does. */
export function keepLibrary(server: FakeServer, facts: Record<number, Facts> = {}) {
  const marks = new Map<number, Mark>();

  function mark(id: number): Mark {
    const known = marks.get(id) ?? {
      item_id: id,
      rating: null,
      rating_id: null,
      watchlist: false,
      history: false,
      hidden: false,
      ...facts[id],
    };
    marks.set(id, known);
    return known;
  }

  server.answer("/api/library/marks", (url: URL) => ({
    items: (url.searchParams.get("ids") ?? "").split(",").map((id) => mark(Number(id))),
  }));
  server.answer("/api/interactions", async (_: URL, request: Request) => {
    const { item_id, kind } = (await request.json()) as { item_id: number; kind: string };
    if (kind === "hide") mark(item_id).hidden = true;
    if (kind === "save") mark(item_id).watchlist = true;
    return new Response(null, { status: 202 });
  });
  server.answer("/api/ratings", async (_: URL, request: Request) => {
    const given = (await request.json()) as { item_id: number; rating: number };
    Object.assign(mark(given.item_id), { rating: given.rating, rating_id: given.item_id * 10 });
    return Response.json({ id: given.item_id * 10, ...given, rated_at: "2026-01-02T03:04:05Z" });
  });
  return { mark };
}

/** Has the server take titles from a shelf again. */
export function takeFromShelf(server: FakeServer, shelf: string, title: Title): void {
  server.answer(
    `/api/library/${shelf}/${title.type}/${title.id}`,
    () => new Response(null, { status: 204 }),
  );
}
