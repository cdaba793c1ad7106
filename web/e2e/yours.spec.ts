import type { Page } from "@playwright/test";
import { freshAddress, password, promote, serverData, signedUp } from "./people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

/** Five stars, by keyboard. */
async function love(page: Page, title: string): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.url().endsWith("/api/ratings") && answer.request().method() === "POST",
  );
  await page
    .getByRole("slider", { name: `Rate ${title}`, exact: true })
    .first()
    .focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect((await saved).ok()).toBe(true);
}

test("signs up, says what they like, rates a film, and the rows name it", async ({ page }) => {
  await test.step("signs up, and is asked what they like", async () => {
    await page.goto("/signup");
    await page.getByLabel("Name").fill("Anna");
    await page.getByLabel("E-mail address").fill(freshAddress());
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Make an account" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "What do you like?" })).toBeFocused();
  });

  await test.step("picks two kinds and rates five titles, by keyboard", async () => {
    for (const kind of [0, 1]) {
      await page.getByRole("checkbox").nth(kind).focus();
      await page.keyboard.press("Space");
    }
    await expect(page.getByText("2 kinds picked")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("heading", { level: 1, name: "Rate a few you know" }),
    ).toBeFocused();
    const stars = page.getByRole("slider");
    await expect(stars.nth(4)).toBeVisible();
    for (const [index, key] of ["End", "End", "Home", "End", "Home"].entries()) {
      await stars.nth(index).focus();
      await page.keyboard.press(key);
      await page.keyboard.press("Enter");
    }
    await expect(page.getByText("5 rated. That is enough, and more are welcome.")).toBeVisible();
    await page.getByRole("link", { name: "Show what fits me" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/$/);
  });

  const forYou = page.getByRole("region", { name: "For you" });
  let film = "";

  await test.step("gets rows, each with its reason", async () => {
    await expect(forYou.getByRole("link").first()).toHaveAccessibleDescription(/\w/);
    film = await forYou.getByRole("link").first().locator("span").first().innerText();
  });

  await test.step("rates the first film, and the rows name it", async () => {
    await forYou.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(film);
    await love(page, film);
    await expect(page.getByText("You gave 5 stars of 5")).toBeVisible();
    await page.getByRole("link", { name: "Moodreel, home" }).click();
    const because = page.getByRole("region", { name: `Because you loved ${film}` });
    await expect(because.getByRole("link").first()).toBeVisible();
    await expect(
      page.getByRole("main").getByRole("link", { name: new RegExp(`^${escaped(film)} \\d`) }),
    ).toHaveCount(0);
  });

  await test.step("is not interested in another: it goes, the row fills up, Undo brings it back", async () => {
    const first = await forYou.getByRole("link").first().locator("span").first().innerText();
    const before = await forYou.getByRole("listitem").count();
    await forYou.getByRole("listitem").first().hover();
    await forYou.getByRole("button", { name: `Not interested in ${first}`, exact: true }).click();
    await expect(forYou.getByRole("link").first().locator("span").first()).not.toHaveText(first);
    expect(await forYou.getByRole("listitem").count()).toBe(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(forYou.getByRole("link").first().locator("span").first()).toHaveText(first);
  });

  await test.step("finds the ratings in the library", async () => {
    await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
    await page.getByRole("link", { name: "Ratings" }).click();
    await expect(page.getByText("6 titles")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: film }).first()).toBeVisible();
  });
});

test("a guest who rates is asked to sign in, and is back at the film", async ({
  page,
  context,
}) => {
  await page.goto("/movies/1");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page
    .getByRole("slider", { name: `Rate ${title}`, exact: true })
    .first()
    .focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Sign in to rate" });
  await dialog.getByRole("link", { name: "Make an account" }).click();
  await expect(page).toHaveURL(/\/signup\?next=%2Fmovies%2F1$/);
  await page.getByLabel("Name").fill("Anna");
  await page.getByLabel("E-mail address").fill(freshAddress());
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page).toHaveURL(/\/movies\/1$/);
  await context.clearCookies();
});

test("a surprise is one film with its reason, and another one each time", async ({ page }) => {
  await signedUp(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Surprise me" }).click();
  const dialog = page.getByRole("dialog", { name: "Surprise" });
  const poster = dialog.getByRole("img");
  await expect(poster).toBeVisible();
  const first = (await poster.getAttribute("alt")) ?? "";
  await dialog.getByRole("button", { name: "Another one" }).click();
  await expect(poster).not.toHaveAttribute("alt", first);
  await dialog.getByRole("link", { name: "Open" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a card's button opens what can be done with it, stars and all", async ({ page }) => {
    await signedUp(page);
    await page.goto("/");
    const more = page.getByRole("button", { name: /^More about/ }).first();
    const name = (await more.getAttribute("aria-label"))?.replace("More about ", "") ?? "";
    await more.tap();
    const sheet = page.getByRole("dialog", { name, exact: true });
    await expectAccessible(page);
    const stars = sheet.getByRole("slider").locator("..");
    const { width = 0 } = (await stars.boundingBox()) ?? {};
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/api/ratings"));
    await stars.tap({ position: { x: width * 0.67, y: 10 } });
    expect((await saved).ok()).toBe(true);
    await expect(sheet.getByText("3 and a half stars of 5")).toBeVisible();
    await sheet.getByRole("button", { name: "Done" }).tap();
    await expect(sheet).toBeHidden();
  });
});

const ownPages = [
  "/",
  "/?mood=happy&mode=match",
  "/welcome",
  "/library",
  "/library?shelf=history",
  "/library?shelf=ratings",
  "/library?shelf=hidden",
];
const adminPages = ["/admin/experiments", "/admin/models", "/admin/keys"];

for (const theme of ["dark", "light"] as const) {
  test(`in ${theme} one's own pages can be read by everyone, on 360 pixels too`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await signedUp(page);
    await page.goto("/movies/1");
    await love(page, await page.getByRole("heading", { level: 1 }).innerText());
    for (const address of ownPages) await expectReadable(page, address);
    await page.goto("/");
    await page.getByRole("button", { name: "Surprise me" }).click();
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
    await expectAccessible(page);
  });

  test(`in ${theme} the administration's new pages can be read by everyone`, async ({ page }) => {
    test.skip(!serverData, "needs the operator's secret");
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await promote(page, await signedUp(page));
    for (const address of adminPages) await expectReadable(page, address);
  });
}

async function expectReadable(page: Page, address: string): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
