import { signedUp } from "../people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../test";

test("a session is read live, summed up, kept when asked, exported and deleted", async ({
  page,
}) => {
  test.slow();
  await signedUp(page);
  await page.goto("/focus");

  await test.step("the law is told first, then what the camera is for", async () => {
    await expect(page.getByText(/Article 5\(1\)\(f\)/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "I use it for myself" }).press("Enter");
    await page.getByRole("button", { name: "Start camera" }).press("Enter");
    await expect(page.getByText("Pictures stay in the page")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("score, word and chart come live", async () => {
    await page.getByRole("button", { name: "Start camera" }).press("Enter");
    await expect(page.getByText(/^Score \d+ of 100/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("img", { name: /Engagement score/ })).toBeVisible();
    await expect(page.getByText(/0:0[2-9] recorded|0:\d\d recorded/)).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step("the end is a summary, the camera is off, and nothing was sent", async () => {
    await page.getByRole("button", { name: "Stop and sum up" }).press("Enter");
    await expect(page.getByRole("heading", { name: "Your session" })).toBeFocused();
    await expect(page.getByText("Camera on")).toBeHidden();
    await expect(page.getByText("None yet.")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("kept under a name it is found again, exported and deleted", async () => {
    await page.getByLabel(/What was it/).fill("Lecture 3");
    await page.getByRole("button", { name: "Keep this session" }).press("Enter");
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
});
