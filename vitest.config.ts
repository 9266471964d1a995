import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

const plugin = "./src/compiler/vite-plugin.ts";
const lowering = existsSync(plugin) ? [((await import(plugin)) as { loweringPlugin(): never }).loweringPlugin()] : [];

export default defineConfig({
  plugins: lowering,
  resolve: {
    alias: {
      asyncio: new URL("./src/asyncio/index.ts", import.meta.url).pathname,
      contextvars: new URL("./src/asyncio/contextvars.ts", import.meta.url).pathname,
      random: new URL("./src/stdlib/random.ts", import.meta.url).pathname,
      time: new URL("./src/stdlib/time.ts", import.meta.url).pathname,
    },
  },
  test: {
    include: ["tests/**/*.test.ts"],
  },
});
