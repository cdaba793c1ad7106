import type { Page } from "@playwright/test";
import { signedUp } from "./people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

/** Says yes to some of the cards that lie there, by their number, and no to the others. */
async function answerCards(page: Page, yes: readonly number[]): Promise<string[]> {
  const names: string[] = [];
  for (let card = 1; card <= 10; card++) {
    await expect(page.getByText(`Card ${card} of 10`)).toBeVisible();
    const name = await page.getByRole("article").getByRole("heading").innerText();
    if (yes.includes(card)) names.push(name);
    const counted = page.waitForResponse((answer) => answer.url().endsWith("/votes"));
    await page
      .getByRole("button", { name: yes.includes(card) ? "Yes" : "No", exact: true })
      .click();
    expect((await counted).ok()).toBe(true);
  }
  return names;
}

test("two at one device choose a film: what both want wins", async ({ page }) => {
  test.slow();
  await signedUp(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Pick for tonight" }).click();
  await page.getByLabel("How long a film may be").selectOption("120");
  await page.getByLabel("Guest at this device").fill("Cleo");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Ask them" }).click();

  await expect(page.getByText("Card 1 of 10")).toBeVisible();
  await expectAccessible(page);
  await answerCards(page, [2, 7]);
  await page.getByRole("button", { name: "I am Cleo" }).click();
  const [both] = await answerCards(page, [7]);

  await expect(page.getByRole("heading", { level: 1, name: "For tonight" })).toBeVisible();
  await expect(page.getByRole("article").getByRole("heading")).toHaveText(both ?? "");
  await expect(page.getByText("Both of you said yes")).toBeVisible();
  await expectAccessible(page);
});

test("another account is asked, agrees, and chooses at its own device", async ({
  page,
  browser,
}) => {
  test.slow();
  const other = await browser.newContext({ locale: "en-GB" });
  try {
    const bensPage = await other.newPage();
    await signedUp(bensPage, "Ben");
    await bensPage.goto("/account");
    const handle = await bensPage.getByRole("textbox", { name: "Handle" }).inputValue();
    await signedUp(page, "Anna");
    await page.goto("/tonight");
    await page.getByLabel("Account, by its handle").fill(handle);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Ask them" }).click();
    await expect(page.getByText("Waiting for answers")).toBeVisible();

    await bensPage.goto("/tonight");
    await bensPage.getByRole("link", { name: "Take part" }).click();
    await answerCards(bensPage, [3]);
    await expect(bensPage.getByText("Your cards are done")).toBeVisible();
    await answerCards(page, [3]);
    await expect(page.getByText("Both of you said yes")).toBeVisible();
    await expect(bensPage.getByText("Both of you said yes")).toBeVisible();
  } finally {
    await other.close();
  }
});

test("a film is written into the diary, put into a list, and counted", async ({
  page,
  context,
}) => {
  await signedUp(page);
  await page.goto("/movies/1");
  const name = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("button", { name: "Write in diary" }).click();
  const dialog = page.getByRole("dialog", { name });
  await dialog.getByLabel("I like it").check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Write in diary" }).click();
  await expect(page.getByText(`${name} is in your diary.`)).toBeVisible();

  await page.getByRole("button", { name: "Add to a list" }).click();
  const lists = page.getByRole("dialog", { name: `Lists with ${name}` });
  await lists.getByLabel("A new list").fill("Rainy days");
  await lists.getByRole("button", { name: "Make it, with this title" }).click();
  await expect(lists.getByLabel("Rainy days")).toBeChecked();
  await lists.getByRole("button", { name: "Done" }).click();

  await page.goto("/lists");
  await page.getByRole("link", { name: /Rainy days/ }).click();
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByRole("radio", { name: /Whoever has the link/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  const address = await page.getByLabel("Link to hand out").inputValue();
  await context.clearCookies();
  const guest = await context.newPage();
  await guest.goto(address);
  await expect(guest.getByText("A list by Anna Lindqvist")).toBeVisible();
  await expect(guest.getByRole("main").getByRole("link", { name })).toBeVisible();
});

for (const [theme, device, width] of [
  ["dark", "a phone", 390],
  ["light", "a desk", 1440],
] as const) {
  test(`in ${theme} on ${device} diary, lists, statistics and tonight can be read by everyone`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    await signedUp(page);
    await page.goto("/movies/1");
    await page.getByRole("button", { name: "Write in diary" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Write in diary" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
    for (const address of [
      "/diary",
      "/lists",
      "/statistics",
      "/tonight",
      "/account/notifications",
      "/unsubscribe",
    ]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
}
