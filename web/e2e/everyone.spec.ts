import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

const pages = [
  { name: "home", address: "/", ready: "region" },
  { name: "home with a mood", address: "/?mood=happy&mode=match", ready: "region" },
  { name: "browse", address: "/browse?genre=Comedy", ready: "link" },
  { name: "an empty browse", address: "/browse?genre=Comedy&min_rating=9.9", ready: "heading" },
  { name: "search", address: "/search?q=love", ready: "link" },
  { name: "an empty search", address: "/search", ready: "region" },
  { name: "a film", address: "/movies/1", ready: "region" },
  { name: "a book", address: "/books/first", ready: "heading" },
  { name: "nothing", address: "/nowhere", ready: "link" },
] as const;

for (const theme of ["dark", "light"] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme });
    for (const { name, address, ready } of pages) {
      test(`${name} can be read by everyone`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole("main").getByRole(ready).first()).toBeVisible();
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await expectAccessible(page);
      });
    }
  });
}

for (const width of [360, 390, 768, 1024, 1920]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const { address } of pages) {
      await page.goto(address);
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expectNoSidewaysScroll(page);
    }
  });
}
