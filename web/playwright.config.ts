import { defineConfig } from "@playwright/test";
import { fakeCameraArguments } from "./e2e/camera/fakeCamera";

const launchOptions = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

const withCamera = {
  ...launchOptions,
  args: [...launchOptions.args, ...fakeCameraArguments()],
};

/**
 * Runs against a server that is up already; `./moodreel test` starts one of its own. What needs to
 * read that server's letters is skipped unless MOODREEL_SERVER_DATA names its data folder. The tests
 * in `alone` want a server of other settings: for a single person, and soon asking for a pause. Those in
 * `camera` and `bench` have a browser with a camera that shows a face; `bench` measures and checks nothing.
 */
export default defineConfig({
  testDir: "e2e",
  forbidOnly: true,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  projects: [
    { name: "many", testIgnore: ["alone/**", "camera/**", "bench/**"] },
    {
      name: "camera",
      testMatch: "camera/**/*.spec.ts",
      use: { launchOptions: withCamera },
    },
    { name: "alone", testMatch: "alone/**" },
    { name: "bench", testMatch: "bench/**/*.spec.ts", use: { launchOptions: withCamera } },
  ],
  use: {
    baseURL: process.env.MOODREEL_URL ?? "http://localhost:8080",
    browserName: "chromium",
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions,
  },
});
