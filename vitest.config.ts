import { defineConfig } from "vitest/config";
import { loweringPlugin } from "./src/compiler/vite-plugin.ts";

// What a snippet imports by name means the same in a test that is written in the dialect.
function source(path: string): string {
  return new URL(path, import.meta.url).pathname;
}

export default defineConfig({
  plugins: [loweringPlugin()],
  resolve: {
    alias: {
      asyncio: source("src/asyncio/index.ts"),
      contextvars: source("src/asyncio/contextvars.ts"),
      random: source("src/stdlib/random.ts"),
      time: source("src/stdlib/time.ts"),
    },
  },
  test: { include: ["tests/**/*.test.ts"] },
});
