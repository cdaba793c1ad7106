import type { APIRequestContext, Page } from "@playwright/test";
import { password, registered } from "./people";
import { expect } from "./test";

/** Somebody signed in, in the browser and as a program. */
export interface Measured {
  request: APIRequestContext;
  headers: Record<string, string>;
}

/** Makes an account, signs the browser in to it, and may speak to the API as the same person. */
export async function measuredPerson(page: Page, name = "Anna Lindqvist"): Promise<Measured> {
  const { email } = await registered(page, name);
  const { request } = page;
  const login = await request.post("/api/auth/login", { data: { email, password } });
  const { access_token } = (await login.json()) as { access_token: string };
  await page.context().addInitScript(() => {
    if (location.protocol.startsWith("http")) localStorage.setItem("moodreel.signed-in", "1");
  });
  return { request, headers: { Authorization: `Bearer ${access_token}` } };
}

/** The video that comes with Moodreel. */
export async function clipOf({ request, headers }: Measured): Promise<number> {
  const answer = await request.get("/api/videos", { headers });
  const { items } = (await answer.json()) as { items: { id: number; kind: string }[] };
  return items.find(({ kind }) => kind === "clip")?.id ?? 0;
}

/** Begins a session as if it had begun then; its signals are marked as made up. */
export async function simulatedSession(
  { request, headers }: Measured,
  video: number,
  startMs: number,
): Promise<string> {
  const answer = await request.post(`/api/videos/${video}/sessions`, {
    headers,
    data: { timestamp: startMs, gsr_unit: "microsiemens", source: "simulated" },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { session_id: string }).session_id;
}

/** Sends skin conductance four times a second and a heart rate once, from one second of a session to another. */
export async function sendSignals(
  { request, headers }: Measured,
  session: string,
  startMs: number,
  [from, to]: readonly [number, number],
): Promise<void> {
  const signals = Array.from({ length: (to - from) * 4 }, (_, step) => {
    const seconds = from + step / 4;
    const gsr = 3 + Math.sin(seconds / 40) + 0.3 * Math.exp(-(seconds % 9));
    const t_ms = startMs + seconds * 1000;
    return step % 4 === 0 ? { t_ms, gsr, hr: 66 + 12 * Math.sin(seconds / 30) } : { t_ms, gsr };
  });
  const answer = await request.post(`/api/sessions/${session}/signals`, {
    headers,
    data: { signals },
  });
  expect(answer.status()).toBe(200);
}
