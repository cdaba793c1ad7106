// Playwright's own test: the browser writes every refusal to the console, and refusals are what this is about.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "../test";

/** More than this server lets through at once. */
const tooMany = 400;

test("a server that asks for a pause says for how long, and goes on afterwards", async ({
  page,
  request,
}) => {
  await page.goto("/browse");
  const films = page.getByRole("region", { name: "Films" });
  await expect(films.getByRole("link").first()).toBeVisible();
  let status = 200;
  for (let asked = 0; asked < tooMany && status !== 429; asked++) {
    status = (await request.get("/api/movies?size=1")).status();
  }
  expect(status).toBe(429);

  await page.getByLabel("Order").selectOption("oldest");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("That was a little fast");
  await expect(notice).toContainText(/Try again in \d+ seconds?\./);
  await expectAccessible(page);

  await expect(async () => {
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(films.getByRole("link").first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ intervals: [3_000], timeout: 60_000 });
});
