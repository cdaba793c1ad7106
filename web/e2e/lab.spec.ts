import type { Page } from "@playwright/test";
import { signedUp } from "./people";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./test";
import { clipOf, measuredPerson, sendSignals, simulatedSession } from "./viewings";

const clipFile = "../server/src/main/resources/viewing/four-weathers.webm";

function segmentsOf(page: Page) {
  return page.getByRole("slider", { name: "Timeline of the session" }).locator("rect[data-probe]");
}

test("the timeline grows while a session is replayed, and a press goes there", async ({ page }) => {
  const anna = await measuredPerson(page);
  const clip = await clipOf(anna);
  const start = Date.now() - 200_000;
  const session = await simulatedSession(anna, clip, start);
  await page.goto("/lab");
  await page.getByRole("link", { name: /Four weathers/ }).click();
  await expect(page.getByText(/^Nothing yet/)).toBeVisible();

  for (let until = 30; until <= 180; until += 30) {
    await sendSignals(anna, session, start, [until - 30, until]);
    // a segment is told once its five seconds are over
    await expect.poll(() => segmentsOf(page).count()).toBeGreaterThanOrEqual(until / 5 - 1);
  }

  await expect(page.getByText("These signals are made up.", { exact: false })).toBeVisible();
  await expect(page.getByRole("img", { name: /Skin conductance, µS/ })).toBeVisible();
  await expect(page.getByRole("img", { name: /Heart rate/ })).toBeVisible();
  await expect(segmentsOf(page).and(page.locator('[data-probe="none"]')).first()).toBeVisible();
  expect(
    await segmentsOf(page).and(page.locator('rect:not([data-probe="none"])')).count(),
  ).toBeGreaterThan(0);
  const timeline = page.getByRole("slider", { name: "Timeline of the session" });
  await timeline.focus();
  await page.keyboard.press("ArrowRight");
  await expect(timeline).toHaveAttribute("aria-valuenow", "5");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test("ten stretches are labelled by keyboard, and a closed tab loses none", async ({ page }) => {
  const anna = await measuredPerson(page);
  const address = `/lab/videos/${await clipOf(anna)}/annotate`;
  await page.goto(address);
  await expect(page.getByText(/^Nothing is labelled yet/)).toBeVisible();
  await expect
    .poll(() =>
      page.getByLabel("Four weathers").evaluate((video: HTMLVideoElement) => video.duration),
    )
    .toBeGreaterThan(30);

  for (let stretch = 0; stretch < 10; stretch++) {
    const key = String((stretch % 4) + 1);
    for (const press of [key, "ArrowRight", "ArrowRight", key, "ArrowRight"]) {
      await page.keyboard.press(press);
    }
  }
  await expect(page.getByRole("list", { name: "Labels" }).getByRole("listitem")).toHaveCount(10);
  await expectAccessible(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Control+z");
  // at once, whatever has reached the server by now
  await page.close();

  const again = await page.context().newPage();
  await again.goto(address);
  await expect(again.getByRole("list", { name: "Labels" }).getByRole("listitem")).toHaveCount(10);
  await expect(again.getByText(/10 labels\. Saved\./)).toBeVisible();
});

test("a table of one's own becomes a session, once it is said which column is what", async ({
  page,
}) => {
  const anna = await measuredPerson(page);
  await page.goto(`/lab/videos/${await clipOf(anna)}`);
  const rows = Array.from({ length: 480 }, (_, step) => {
    const seconds = step / 4;
    return `${seconds};${(3 + Math.sin(seconds / 20)).toFixed(3)};${66 + (step % 9)}`;
  });
  await page.getByLabel(/^Or a recording/).setInputFiles({
    name: "afternoon.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["seconds;EDA;pulse", ...rows].join("\n")),
  });
  const columns = page.getByRole("group", { name: "Which column is what" });
  await expect(columns.getByLabel("Skin conductance", { exact: true })).toHaveValue("EDA");
  await expect(columns.getByLabel(/^Heart rate/)).toHaveValue("pulse");
  await columns.getByLabel("Time", { exact: true }).selectOption("seconds");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import the recording" }).click();
  await page.getByRole("button", { name: "Agree and go on" }).click();

  await expect(page.getByLabel("Session", { exact: true })).toContainText("from a recording");
  await expect.poll(() => segmentsOf(page).count()).toBeGreaterThan(20);
});

test("one's own video is one's own", async ({ page, browser }) => {
  await signedUp(page);
  await page.goto("/lab");
  await page.getByLabel("File").setInputFiles(clipFile);
  await page.getByLabel("Title").fill("My afternoon");
  await page.getByRole("button", { name: "Add the video" }).click();
  await page.getByRole("link", { name: /My afternoon/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My afternoon" })).toBeVisible();
  const address = page.url();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signedUp(other, "Björn Dahl");
  await other.goto("/lab");
  await expect(other.getByRole("link", { name: /Four weathers/ })).toBeVisible();
  await expect(other.getByText("My afternoon")).toBeHidden();
  await other.goto(address);
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(other.getByText("My afternoon")).toBeHidden();
  await elsewhere.close();
});
