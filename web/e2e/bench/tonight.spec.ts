import type { Page } from "@playwright/test";
import { expect, test } from "../test";

const rounds = 20;

/** From the tap on "Read my mood" to the first film of the row, in a page that has loaded what it needs. */
for (const place of ["device", "server"] as const) {
  test(`from tap to films, read by the ${place}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const taps: number[] = [];
    const loads: number[] = [];
    const context = await browser.newContext();
    for (let round = 0; round < rounds; round++) {
      // Each round is a page of its own: rows that were asked for before would be there at once.
      const page = await context.newPage();
      loads.push(await ready(page, place));
      taps.push(await tapToFilms(page));
      await page.close();
    }
    await context.close();
    console.log(`${place}: tap to films ${summary(taps)}; camera on to ready ${summary(loads)}`);
  });
}

async function ready(page: Page, place: "device" | "server"): Promise<number> {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Popular books" })).toBeVisible();
  await page.getByRole("switch", { name: "Read my mood from the camera" }).click();
  const start = page.getByRole("button", { name: "Start camera" });
  await expect(start.or(page.getByText("Camera on"))).toBeVisible();
  if (await start.isVisible()) await start.click();
  const began = Date.now();
  const read = page.getByRole("button", { name: "Read my mood" });
  await expect(read).toBeEnabled({ timeout: 60_000 });
  if (place === "server") await chooseServer(page);
  await expect(read).toBeEnabled();
  return Date.now() - began;
}

async function chooseServer(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Where pictures are read" }).click();
  await page.getByRole("radio", { name: "The server" }).click();
  const agree = page.getByRole("button", { name: "Send pictures" });
  const sent = page.getByText("Pictures go to this server");
  await expect(agree.or(sent)).toBeVisible();
  if (await agree.isVisible()) await agree.click();
  await expect(sent).toBeVisible();
}

/** Measured inside the page: the browser driver's own ways are no part of it. */
function tapToFilms(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const watch = new MutationObserver(() => {
          const headings = [...document.querySelectorAll("h2")];
          const row = headings.find((one) => one.textContent.startsWith("Films for"));
          if (!row?.closest("section")?.querySelector("li a")) return;
          watch.disconnect();
          resolve(performance.now() - began);
        });
        watch.observe(document.body, { childList: true, subtree: true });
        const buttons = [...document.querySelectorAll("button")];
        buttons.find((one) => one.textContent === "Read my mood")?.click();
      }),
  );
}

function summary(times: number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `median ${at(0.5)} ms, slowest ${at(1)} ms of ${times.length}`;
}
