import type { Page } from "@playwright/test";
import { signedUp } from "../people";
import { expect, expectAccessible, test } from "../test";

/** The tracks the page was given, so that a test can see whether the camera's light is off. */
declare global {
  interface Window {
    tracks: MediaStreamTrack[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript(() => {
    window.tracks = [];
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!devices) return;
    const given = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wish) => {
      const stream = await given(wish);
      window.tracks.push(...stream.getTracks());
      return stream;
    };
  });
});

test("by keyboard the face is read, a tap corrects it, films and books follow, and leaving ends the camera", async ({
  page,
}) => {
  test.slow();
  const asked: string[] = [];
  page.on("request", (one) => asked.push(`${one.method()} ${new URL(one.url()).pathname}`));
  await page.goto("/");

  await test.step("nothing is loaded or seen before it is switched on and agreed to", async () => {
    await cameraSwitch(page).focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("Pictures stay in the page")).toBeVisible();
    expect(await trackStates(page)).toEqual([]);
    expect(asked.filter((one) => /models|wasm|faceWorker/.test(one))).toEqual([]);
    await expectAccessible(page);
  });

  await test.step("the face is read on the device", async () => {
    await page.getByRole("button", { name: "Start camera" }).press("Enter");
    await expect(page.getByText("Camera on")).toBeVisible();
    expect(await trackStates(page)).toEqual(["live"]);
    await page.getByRole("button", { name: "Read my mood" }).press("Enter");
    await expect(page.getByText("You look happy.").first()).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("list", { name: "What was seen, in per cent" })).toContainText(
      /Happy\s*[5-7]\d %/,
    );
    expect(asked.filter((one) => /analyze|live/.test(one))).toEqual([]);
    await expectAccessible(page);
  });

  await test.step("films and books follow, each with a reason", async () => {
    await expect(page).toHaveURL(/mood=happy/);
    for (const heading of ["Films for a happy mood", "Books for a happy mood"]) {
      const row = page.getByRole("region", { name: heading });
      await expect(row.getByRole("link").first()).toHaveAccessibleDescription(/\w/);
    }
  });

  await test.step("a tap corrects it, and the rows are others", async () => {
    await correction(page, "Afraid").press("Enter");
    await expect(page.getByText("You say: afraid.").first()).toBeVisible();
    await expect(page).toHaveURL(/mood=fear/);
    const films = page.getByRole("region", { name: "Films for a fearful mood" });
    await expect(films.getByRole("link").first()).toHaveAccessibleDescription(/\w/);
  });

  await test.step("what is not for tonight goes, the row fills up, Undo brings it back", async () => {
    const films = page.getByRole("region", { name: "Films for a fearful mood" });
    const first = films.getByRole("listitem").first();
    const name = await first.getByRole("link").first().locator("span").first().innerText();
    const before = await films.getByRole("listitem").count();
    await first.hover();
    await first.getByRole("button", { name: `Not tonight: ${name}` }).click();
    await expect(first.getByRole("link").first().locator("span").first()).not.toHaveText(name);
    expect(await films.getByRole("listitem").count()).toBe(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(first.getByRole("link").first().locator("span").first()).toHaveText(name);
  });

  await test.step("leaving the page ends the camera", async () => {
    await page.getByRole("link", { name: "Browse" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Browse/);
    expect(await trackStates(page)).toEqual(["ended"]);
  });
});

test("who hides the page or switches it off is not watched any more", async ({ page }) => {
  await startCamera(page);
  await cameraSwitch(page).click();
  await expect(page.getByText("Camera on")).toBeHidden();
  expect(await trackStates(page)).toEqual(["ended"]);

  await cameraSwitch(page).click();
  await expect(page.getByText("Camera on")).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(cameraSwitch(page)).not.toBeChecked();
  expect(await trackStates(page)).toEqual(["ended", "ended"]);
});

test("a face that is read on and on changes the rows once it holds, and never against a choice by hand", async ({
  page,
}) => {
  await startCamera(page);
  await page.getByRole("switch", { name: "Keep reading" }).click();
  await expect(page.getByText("You look happy.").first()).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/mood=happy/);
  await correction(page, "Sad").click();
  await expect(page).toHaveURL(/mood=sadness/);
  await expect(page.getByText("You say: sad.").first()).toBeVisible();
});

test("the server reads pictures only of who agrees to send them; its correction is kept", async ({
  page,
}) => {
  await signedUp(page);
  await startCamera(page);
  const sent: string[] = [];
  page.on("request", (one) => sent.push(new URL(one.url()).pathname));
  await page.getByText("Where pictures are read").first().click();
  await page.getByRole("radio", { name: "The server" }).click();
  await expect(page.getByText("Send single camera pictures to this server")).toBeVisible();
  expect(sent).not.toContain("/api/moods/analyze");
  await page.getByRole("button", { name: "Send pictures" }).click();
  await expect(page.getByText("Pictures go to this server")).toBeVisible();

  await page.getByRole("button", { name: "Read my mood" }).click();
  await expect(page.getByText("You look happy.").first()).toBeVisible({ timeout: 60_000 });
  expect(sent).toContain("/api/moods/analyze");
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/api/moods/corrections"));
  await correction(page, "Surprised").click();
  expect((await kept).status()).toBe(201);
  await expect(page.getByRole("region", { name: "Films for a surprised mood" })).toBeVisible();
});

for (const [name, words] of [
  ["NotAllowedError", "The camera is blocked for this page"],
  ["NotFoundError", "No camera was found"],
] as const) {
  test(`where the browser answers ${name}, it is said and the ring still works`, async ({
    page,
  }) => {
    await page.addInitScript((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", name));
    }, name);
    await page.goto("/");
    await cameraSwitch(page).click();
    await page.getByRole("button", { name: "Start camera" }).click();
    await expect(page.getByText(words)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Sad" }).click();
    await expect(page.getByRole("region", { name: "Films for a sad mood" })).toBeVisible();
  });
}

function cameraSwitch(page: Page) {
  return page.getByRole("switch", { name: "Read my mood from the camera" });
}

function correction(page: Page, name: string) {
  return page.getByRole("group", { name: /Tap what comes closest/ }).getByRole("button", { name });
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
