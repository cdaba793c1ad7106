import { signedUp } from "../people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../test";
import { hasFace } from "./fakeCamera";

test.skip(!hasFace, "needs the face in the package @vladmandic/human");

test("a session is read live, summed up, kept when asked, exported and deleted", async ({
  page,
}) => {
  await signedUp(page);
  await page.goto("/focus");
  await expect(page.getByText(/Article 5\(1\)\(f\)/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "I use it for myself" }).click();

  const start = page.getByRole("button", { name: "Start camera" });
  await start.first().press("Enter");
  await page
    .getByRole("region", { name: /Read my mood/ })
    .getByRole("button")
    .first()
    .click();
  await expect(page.getByText("Camera on")).toBeVisible();
  await expect(page.getByText(/^Score \d+ of 100/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("img", { name: /Engagement score/ })).toBeVisible();
  await expect(page.getByText(/0:0[2-9] recorded|0:\d\d recorded/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole("button", { name: "Stop and sum up" }).click();
  await expect(page.getByRole("heading", { name: "Your session" })).toBeFocused();
  await expect(page.getByText("Camera on")).toBeHidden();
  await page.getByLabel(/What was it/).fill("Lecture 3");
  await page.getByRole("button", { name: "Keep this session" }).click();
  await page.getByRole("link", { name: /^Lecture 3/ }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Lecture 3" })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^moodreel-focus-\d+\.csv$/);
  await page.getByRole("button", { name: "Delete Lecture 3" }).click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText("None yet.")).toBeVisible();
});
