import { defineConfig } from "vitest/config";

/** Tests that look at a document; every other unit test runs without one, as the engine must. */
const dom = ["tests/page/**/*.test.{ts,tsx}", "tests/ui/**/*.test.{ts,tsx}"];
const e2e = ["tests/e2e/**/*.test.ts"];

export default defineConfig({
  test: {
    // Tests are not timed: the limit ends what hangs, and leaves a busy machine its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...dom, ...e2e],
        },
      },
      { extends: true, test: { name: "dom", environment: "happy-dom", include: dom } },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: e2e,
          fileParallelism: false,
          retry: 0,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
