import { expect, test } from "../test";
import { clipOf, measuredPerson, sendSignals, simulatedSession } from "../viewings";

const hour = 3600;
const secondsWatched = 20;

/** How long frames take while an hour's session is on the page, plays, and is scrolled. */
test("frames of a session of an hour", async ({ page }) => {
  test.setTimeout(300_000);
  const anna = await measuredPerson(page);
  const clip = await clipOf(anna);
  const start = Date.now() - (hour + 60) * 1000;
  const session = await simulatedSession(anna, clip, start);
  for (let from = 0; from < hour; from += 600) {
    await sendSignals(anna, session, start, [from, from + 600]);
  }
  const began = Date.now();
  await page.goto(`/lab/videos/${clip}`);
  await expect(page.getByRole("img", { name: /Heart rate/ })).toBeVisible();
  const segments = page.locator("rect[data-probe]");
  await expect.poll(() => segments.count()).toBeGreaterThan(hour / 5 - 2);
  console.log(`an hour's session: on the page after ${Date.now() - began} ms`);
  for (const what of ["at rest", "playing", "playing and scrolled"] as const) {
    console.log(`${what}: ${await frames(what, secondsWatched)}`);
  }

  function frames(what: string, seconds: number): Promise<string> {
    return page.evaluate(
      ([doing, ms]) =>
        new Promise<string>((resolve) => {
          const player = document.querySelector("video");
          if (doing.startsWith("playing") && player) {
            player.muted = true;
            player.loop = true;
            void player.play();
          }
          const times: number[] = [];
          const began = performance.now();
          let before = began;
          const look = (now: number) => {
            times.push(now - before);
            before = now;
            if (doing.endsWith("scrolled")) {
              const swing = (1 + Math.sin((now - began) / 500)) / 2;
              scrollTo(0, swing * (document.body.scrollHeight - innerHeight));
            }
            if (now - began < ms) {
              requestAnimationFrame(look);
              return;
            }
            const sorted = times.slice(1).sort((one, other) => one - other);
            const at = (share: number) =>
              (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
            const late = sorted.filter((time) => time > 34).length;
            resolve(
              `median ${at(0.5)} ms, 95 of 100 below ${at(0.95)}, slowest ${at(1)}; ` +
                `${late} of ${sorted.length} frames missed a beat of 60 a second`,
            );
          };
          requestAnimationFrame(look);
        }),
      [what, seconds * 1000] as const,
    );
  }
});
