import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../test";
import { hasFace } from "./fakeCamera";

test.skip(!hasFace, "needs the face in the package @vladmandic/human");

/** The tracks the page was given, so that a test can see whether the camera's light is off. */
declare global {
  interface Window {
    tracks: MediaStreamTrack[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.tracks = [];
    const given = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await given(wish);
      window.tracks.push(...stream.getTracks());
      return stream;
    };
  });
});

function cameraSwitch(page: Page) {
  return page.getByRole("switch", { name: /Read my mood from the camera/ });
}

function trackStates(page: Page): Promise<string[]> {
  return page.evaluate(() => window.tracks.map((track) => track.readyState));
}

async function startCamera(page: Page): Promise<void> {
  await page.goto("/");
  await cameraSwitch(page).click();
  await page.getByRole("button", { name: "Start camera" }).click();
  await expect(page.getByText("Camera on")).toBeVisible();
}

test("the face chooses films and books, a tap corrects it, and leaving ends the camera", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto("/");
  await expect(cameraSwitch(page)).not.toBeChecked();
  expect(asked.filter((one) => /models|wasm|faceWorker/.test(one))).toEqual([]);

  await startCamera(page);
  await expect(page.getByText("Pictures stay on this device").last()).toBeVisible();
  expect(await trackStates(page)).toEqual(["live"]);
  await page.getByRole("button", { name: "Read my mood" }).click();
  await expect(page.getByText(/^You look|^Hard to tell/).first()).toBeVisible({ timeout: 30_000 });
  console.log(await page.getByText(/^You look|^Hard to tell/).first().innerText());
  console.log(await page.getByRole("list", { name: "What was seen, in per cent" }).innerText());
});
