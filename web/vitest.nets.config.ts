import { defineConfig } from "vitest/config";

/** Tests that run the nets themselves: after the build has made them, and without a page around. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["agreement/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
