import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Unit tests: everything but what drives a browser. Tests of the window's parts ask for happy-dom in their first line. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/app/**", "test/host-conformance/chromium*", "node_modules/**"],
    // No test changes what another one sees, and loading everything anew for each file took as long as the tests themselves.
    isolate: false,
    // Left to itself vitest keeps one core free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
