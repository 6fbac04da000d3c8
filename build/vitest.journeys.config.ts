import { defineConfig } from "vitest/config";

/** Journeys drive the built application in a real browser, and the Chromium host is one: one window at a time, and time for a slow machine. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/app/**/*.test.{ts,tsx}", "test/host-conformance/chromium*.test.ts"],
    globalSetup: [new URL("testing/bundle-first.mjs", import.meta.url).pathname],
    fileParallelism: false,
    // Loading the application anew for each file took as long as many a journey.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a window shows after a moment comes later where others are busy.
    expect: { poll: { timeout: 15_000 } },
  },
});
