import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

const places: Record<string, (page: Page) => Promise<unknown>> = {
  home: (page) => page.goto("/"),
  "home with a mood": (page) => page.goto("/?mood=sadness&mode=lift"),
  browse: (page) => page.goto("/browse?genre=Comedy"),
  "a browse that finds nothing": (page) => page.goto("/browse?genre=Comedy&min_rating=9.9"),
  search: (page) => page.goto("/search?q=love"),
  "a search by meaning": (page) => page.goto("/search?q=a+film+about+grief&by=meaning"),
  "a search that finds nothing": (page) => page.goto("/search?q=qqxxzzjj"),
  "an empty search": (page) => page.goto("/search"),
  "a film": (page) => openFirst(page, "/browse"),
  "a book": (page) => openFirst(page, "/browse?type=book"),
  "a film that is not there": (page) => page.goto("/movies/none"),
  "an address that leads nowhere": (page) => page.goto("/nowhere"),
};

for (const theme of ["dark", "light"] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme, reducedMotion: "reduce" });
    for (const [name, open] of Object.entries(places)) {
      test(`${name} can be read by everyone`, async ({ page }) => {
        await open(page);
        await expectArrived(page);
        await expectAccessible(page);
      });
    }
  });
}

for (const width of [360, 768, 1920]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const open of Object.values(places)) {
      await open(page);
      await expectArrived(page);
      await expectNoSidewaysScroll(page);
    }
  });
}

async function openFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("region").getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/(movies|books)\/\d+$/);
}

async function expectArrived(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}
