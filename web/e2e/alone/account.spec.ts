import { expect, expectAccessible, test } from "../test";

test("a server for one person knows them without a sign-in, and keeps what they rate", async ({
  page,
}) => {
  await page.goto("/");
  const menu = page.getByRole("button", { name: /^Account of/ });
  await menu.click();
  await expect(page.getByRole("link", { name: "Administration" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign out" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveCount(0);

  await page.goto("/movies/1");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  const stars = page.getByRole("slider", { name: `Rate ${title}`, exact: true }).first();
  const saved = page.waitForResponse((answer) => answer.url().endsWith("/api/ratings"));
  await stars.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect((await saved).ok()).toBe(true);
  await page.reload();
  await expect(page.getByText("You gave 5 stars of 5")).toBeVisible();
});

test("their privacy page has no account to delete", async ({ page }) => {
  await page.goto("/account/privacy");
  await expect(page.getByRole("heading", { name: "Take everything with you" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete my account" })).toHaveCount(0);
  await expectAccessible(page);
});
