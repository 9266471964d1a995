import { expect, test } from "vitest";
import { loweringPlugin } from "../../src/compiler/vite-plugin.ts";

const transform = (text: string): unknown => loweringPlugin().transform(text, "/tests/one.dialect.test.ts");

test.each([
  'test("a name", async () => {});',
  'test.each([1])("a name", async () => {});',
  'test("a name", { timeout: 1 }, async () => {});',
  "  beforeEach(async () => {});",
])("a test in the dialect that would never be run is refused: %s", async (text) => {
  await expect(transform(text)).rejects.toThrow("an async test is never run here");
});

test("a test in the dialect may make coroutines inside", async () => {
  await expect(transform('test("async", () => asyncio.run((async () => 1)()));')).resolves.toBeTruthy();
});
