import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";

const wish = "a slow film about grief by the sea";

function field(page: Page) {
  return page.getByRole("searchbox", { name: "Search films and books" });
}

/** Stands in for the browser's recognition, which would ask its maker: says a wish, or fails. */
function speak(page: Page, outcome: { says: string } | { fails: string }) {
  return page.addInitScript((outcome) => {
    class Recognition extends EventTarget {
      start() {
        if ("fails" in outcome) {
          this.dispatchEvent(Object.assign(new Event("error"), { error: outcome.fails }));
          this.dispatchEvent(new Event("end"));
          return;
        }
        const results = [[{ transcript: outcome.says }]];
        this.dispatchEvent(Object.assign(new Event("result"), { results }));
      }
      stop() {
        this.dispatchEvent(new Event("end"));
      }
      abort() {
        this.dispatchEvent(new Event("end"));
      }
    }
    Object.assign(window, { SpeechRecognition: Recognition });
  }, outcome);
}

test("a wish is typed, its condition left out, and all of it found again", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("funny 90s films under two hours");
  await expect(page).toHaveURL(/by=meaning$/);
  const conditions = page.getByRole("group", { name: "Conditions" });
  const nineties = conditions.getByRole("button", { name: /^1990s/ });
  await expect(nineties).toBeVisible();
  const before = await conditions.getByRole("button").count();

  await test.step("by keyboard", async () => {
    await nineties.focus();
    await page.keyboard.press("Enter");
    await expect(nineties).toBeHidden();
    await expect(conditions.getByRole("button")).toHaveCount(before);
    await expect(page).toHaveURL(/without=/);
  });

  await test.step("a reload keeps it, the way back undoes it, the way on repeats it", async () => {
    await page.reload();
    await expect(conditions.getByRole("button", { name: "Use the condition again" })).toBeVisible();
    await expect(nineties).toBeHidden();
    await page.goBack();
    await expect(nineties).toBeVisible();
    await page.goForward();
    await expect(nineties).toBeHidden();
  });
});

test("each result of a wish says why it is there", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("link", { name: wish }).click();
  const results = page.locator("#search-results");
  await expect(results.getByRole("link").first()).toContainText(/Mentions|Close/);
});

test("recent searches come back on focus, and are forgotten when told to", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  await page.goto("/search");
  await field(page).fill("grief");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=grief&by=meaning$/);
  await page.getByRole("link", { name: "Moodreel, home" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  sent.length = 0;
  await field(page).focus();
  const again = page.getByRole("button", { name: "grief" });
  await expect(again).toBeVisible();
  await expectAccessible(page);
  expect(sent.filter((request) => request.includes("grief"))).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=grief&by=meaning$/);
  await field(page).fill("");
  await page.getByRole("button", { name: "Forget them" }).click();
  await expect(again).toBeHidden();
  await expect(field(page)).toBeFocused();
});

test.describe("by voice", () => {
  test("asks once, shows the words, and searches by meaning", async ({ page }) => {
    await speak(page, { says: wish });
    await page.goto("/");
    await page.getByRole("button", { name: "Search by voice" }).click();
    await expect(page.getByText("No sound reaches this server", { exact: false })).toBeVisible();
    await page.getByRole("button", { name: "Start listening" }).click();
    await expect(field(page)).toHaveValue(wish);
    await expect(page).not.toHaveURL(/search/);
    await page.getByRole("button", { name: "Stop listening" }).click();
    await expect(page).toHaveURL(/q=a\+slow\+film.*by=meaning$/);
    await expect(page.locator("#search-results").getByRole("link").first()).toBeVisible();
  });

  test("a blocked microphone is said in plain words", async ({ page }) => {
    await speak(page, { fails: "not-allowed" });
    await page.goto("/browse");
    await page.getByRole("button", { name: "Search by voice" }).click();
    await page.getByRole("button", { name: "Start listening" }).click();
    await expect(page.getByText("The microphone is blocked for this page.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Search by voice" })).toBeFocused();
  });

  test("where a browser cannot, the search page says so", async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["SpeechRecognition", "webkitSpeechRecognition"]) {
        Object.defineProperty(window, name, { value: undefined });
      }
    });
    await page.goto("/search");
    await page.getByText("Can I speak instead of typing?").click();
    await expect(page.getByText("This browser cannot turn speech into words")).toBeVisible();
    await expect(page.getByRole("button", { name: "Search by voice" })).toHaveCount(0);
  });
});

for (const [theme, width] of [
  ["dark", 390],
  ["light", 1440],
] as const) {
  test(`speaking and conditions can be read by everyone, in ${theme} on ${width} pixels`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    await speak(page, { says: wish });
    await page.goto("/search?q=funny+90s+films+under+two+hours&by=meaning");
    await expect(page.getByRole("group", { name: "Conditions" })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const microphone = page.getByRole("button", { name: "Search by voice" });
    await microphone.click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Start listening" }).click();
    await expect(page.getByText(/^Listening for/)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
