import { defineConfig } from "vitest/config";
import { loweringPlugin } from "./src/compiler/vite-plugin.ts";
import { frameScriptPlugin } from "./src/course/frame-script.ts";

// What a snippet imports by name means the same in a test that is written in the dialect.
function source(path: string): string {
  return new URL(path, import.meta.url).pathname;
}

const RUNNER = "tests/runner/**/*.test.ts";

export default defineConfig({
  plugins: [loweringPlugin(), frameScriptPlugin()],
  resolve: {
    alias: {
      asyncio: source("src/asyncio/index.ts"),
      contextvars: source("src/asyncio/base/contextvars.ts"),
      random: source("src/stdlib/random.ts"),
      time: source("src/stdlib/time.ts"),
    },
  },
  test: {
    // To start a process for each file would take a minute of the gate's ten. Only the runner's own tests put other globals in
    // the place of the usual ones, or look at what a process has left.
    projects: [
      { extends: true, test: { name: "alone", include: [RUNNER] } },
      { extends: true, test: { name: "together", include: ["tests/**/*.test.ts"], exclude: [RUNNER], isolate: false } },
    ],
    // Beside the site's tests at first, and then alone on two cores.
    maxWorkers: 2,
    // There to end what hangs, not to hurry a busy machine: some tests start CPython, or compile the whole loop.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
