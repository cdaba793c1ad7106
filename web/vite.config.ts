import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const api = process.env.MOODREEL_API ?? "http://localhost:8080";

// The server takes a cookie only from its own pages: the Host must stay what the browser asked for.
const passedOn = { target: api, changeOrigin: false };

export default defineConfig({
  plugins: [react(), tailwindcss()],
  // Fonts and pictures stay files, so the server may forbid data: URLs.
  build: { assetsInlineLimit: 0 },
  worker: { format: "es" },
  server: {
    // A test reads which paths the server calls pages.
    fs: { allow: [".", "../server/src/main/java/io/moodreel/server/platform/http"] },
    proxy: { "/api": passedOn, "/posters": passedOn, "/docs": passedOn, "/models": passedOn },
  },
  test: {
    environment: "jsdom",
    setupFiles: "src/test/setup.ts",
    include: ["src/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
