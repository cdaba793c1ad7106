import { vi } from "vitest";

type Respond = (url: URL, request: Request) => unknown;

/** Stands in for the API: answers by path, remembers what was asked, and what was given up. */
export class FakeServer {
  readonly asked: URL[] = [];
  readonly abandoned: URL[] = [];
  private readonly requests: Request[] = [];
  private readonly answers = new Map<string, Respond>();

  constructor() {
    this.answer("/api/health", { status: "ready", live: true, ready: true, version: "0.1.0" });
    this.answer("/api/auth/options", {
      single_user: false,
      registration: true,
      first_account: false,
      letters: true,
    });
    this.answer("/api/recommendations/rows", { model_version: null, rows: [] });
    this.answer("/api/moods/options", {
      faces: true,
      age: true,
      gender: true,
      focus: false,
      focus_law: "The law.",
    });
    this.answer("/api/metadata/sources", { items: [] });
    this.answer("/api/interactions", () => new Response(null, { status: 202 }));
    this.answer("/api/library/marks", { items: [] });
    this.answer("/api/ratings/my", { items: [], page: 1, size: 1, total: 0 });
    this.answer("/api/recommendations/popular", { basis: "votes", items: [] });
    this.answer("/api/recommendations/mood", {
      mood: "happy",
      mode: "match",
      genres: ["Comedy"],
      relaxed: [],
      items: [],
    });
    vi.stubGlobal("fetch", (request: Request) => this.fetch(request));
  }

  /** The body for a path, a function of the address, or a whole `Response`. */
  answer(path: string, body: unknown): void {
    this.answers.set(path, typeof body === "function" ? (body as Respond) : () => body);
  }

  problem(path: string, status: number, headers: Record<string, string> = {}, more = {}): void {
    const body = { type: "about:blank", title: "Problem", status, ...more };
    this.answer(path, () => Response.json(body, { status, headers }));
  }

  unreachable(path: string): void {
    this.answer(path, () => {
      throw new TypeError("Failed to fetch");
    });
  }

  /** Never answers, until the caller gives up. */
  hang(path: string): void {
    this.answer(path, () => new Promise(() => undefined));
  }

  askedFor(path: string): URLSearchParams[] {
    return this.asked.filter((url) => url.pathname === path).map((url) => url.searchParams);
  }

  /** The bodies that were sent to a path, in order. */
  sentTo(path: string, method = "POST"): Promise<unknown[]> {
    const sent = this.requestsTo(path).filter((request) => request.method === method);
    return Promise.all(sent.map((request) => request.clone().json()));
  }

  /** What a path was asked with, in order. */
  requestsTo(path: string): Request[] {
    return this.requests.filter(({ url }) => new URL(url).pathname === path);
  }

  private async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    this.asked.push(url);
    this.requests.push(request.clone());
    const respond = this.answers.get(url.pathname);
    if (!respond) return Response.json({ status: 404, title: "Not found" }, { status: 404 });
    const body = await Promise.race([respond(url, request), this.givenUp(request.signal, url)]);
    return body instanceof Response ? body : Response.json(body);
  }

  private givenUp(signal: AbortSignal, url: URL): Promise<never> {
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        this.abandoned.push(url);
        reject(new DOMException("Aborted", "AbortError"));
      });
    });
  }
}
