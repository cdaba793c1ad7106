import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** The server's data folder, where it is at hand: letters lie there, and the operator's secret. */
export const serverData = process.env.MOODREEL_SERVER_DATA;

export const password = "four quiet words";

let count = 0;

/** An address nobody has used on this server. */
export function freshAddress(): string {
  return `person${Date.now()}-${++count}@example.org`;
}

/** Makes an account over the API; the first one of a server runs it. */
export async function registered(page: Page, name: string): Promise<{ id: string; email: string }> {
  const email = freshAddress();
  const made = await page.request.post("/api/auth/register", { data: { email, password, name } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: number };
  return { id: String(id), email };
}

/** Makes an account over the API, and has the browser be signed in to it. */
export async function signedUp(page: Page, name = "Anna Lindqvist"): Promise<string> {
  const { id, email } = await registered(page, name);
  const login = await page.request.post("/api/auth/login", { data: { email, password } });
  expect(login.status()).toBe(200);
  await page.context().addInitScript(expectSignIn);
  return id;
}

/** As a page of ours leaves it that was open before; a blank page has no storage. */
function expectSignIn(): void {
  if (location.protocol.startsWith("http")) localStorage.setItem("moodreel.signed-in", "1");
}

/** Has the operator make somebody an administrator. */
export async function promote(page: Page, id: string): Promise<void> {
  const [, secret = ""] = readFileSync(join(serverData ?? "", "server.token"), "utf8").split("\n");
  const answer = await page.request.patch(`/api/admin/users/${id}`, {
    data: { role: "admin" },
    headers: { Authorization: `Bearer ${secret}` },
  });
  expect(answer.status()).toBe(200);
}

/** The path of the link in the newest letter of a kind to an address, once it lies there. */
export async function linkTo(address: string, kind: string): Promise<string> {
  await expect.poll(() => lettersTo(address, kind).length).toBeGreaterThan(0);
  const [path] = /\/account\/\w+#token=[\w-]+/.exec(lettersTo(address, kind).at(-1) ?? "") ?? [];
  return path ?? "";
}

function lettersTo(address: string, kind: string): string[] {
  const folder = join(serverData ?? "", "outbox");
  return readdirSync(folder)
    .filter((file) => file.endsWith(`-${kind}.eml`))
    .sort()
    .map((file) => decoded(readFileSync(join(folder, file), "utf8")))
    .filter((letter) => letter.includes(`To: ${address}`));
}

/** Long lines travel as quoted-printable (RFC 2045, 6.7). */
function decoded(letter: string): string {
  if (!/quoted-printable/i.test(letter)) return letter;
  return letter
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
