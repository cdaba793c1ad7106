import type { Page } from "@playwright/test";
import { promote, registered, serverData, signedUp } from "./people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

const guestPages = ["/login", "/signup", "/forgot", "/account/reset#token=x", "/account/verify"];
const ownPages = ["/account", "/account/sessions", "/account/tokens", "/account/privacy"];
const adminPages = ["/admin/users", "/admin/audit"];

// each width and each theme once: colours do not depend on the width, nor places on the theme
for (const [theme, device, width] of [
  ["dark", "a phone", 390],
  ["light", "a desk", 1440],
] as const) {
  test.describe(`in ${theme} on ${device}`, () => {
    test.use({
      colorScheme: theme,
      reducedMotion: "reduce",
      viewport: { width, height: 844 },
    });

    // Every page of them is looked at by axe.
    test.slow();

    test("signing up and in can be read by everyone", async ({ page }) => {
      for (const address of guestPages) await expectReadable(page, address);
      await page.goto("/signup");
      await page.getByRole("button", { name: "Make an account" }).click();
      await expect(page.getByLabel("Name")).toBeFocused();
      await expectAccessible(page);
    });

    test("the account can be read by everyone", async ({ page }) => {
      await registered(page, "Whoever comes first");
      await signedUp(page);
      for (const address of ownPages) await expectReadable(page, address);
      await page.getByRole("button", { name: "Delete my account" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expectReadable(page, "/admin/users");
      await expect(page.getByText("This part is for administrators")).toBeVisible();
    });

    test("the administration can be read by everyone", async ({ page }) => {
      test.skip(!serverData, "needs the operator's secret");
      await promote(page, await signedUp(page));
      for (const address of adminPages) await expectReadable(page, address);
      await page.goto("/admin/users");
      await page.getByRole("button", { name: "Manage Anna Lindqvist" }).first().click();
      await expectAccessible(page);
    });
  });
}

test("the account's menu opens, and closes with Escape, by keyboard alone", async ({ page }) => {
  await signedUp(page);
  await page.goto("/search");
  const menu = page.getByRole("button", { name: "Account of Anna Lindqvist" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Your account" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

async function expectReadable(page: Page, address: string): Promise<void> {
  // A hash alone would not load the page anew.
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main").locator("[aria-busy=true]")).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
