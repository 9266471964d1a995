import * as asyncio from "asyncio";
import { describe, expect, it } from "vitest";

// Not lowered by hand anywhere: this file runs only if the plugin did it.
async function twice(n: number): Promise<number> {
  await asyncio.sleep(0);
  return n * 2;
}

describe("a test in the dialect", () => {
  it("makes coroutines of the loop", () => {
    const coroutine = twice(1) as unknown as asyncio.Coroutine<number>;
    expect(coroutine).toBeInstanceOf(asyncio.Coroutine);
    expect(String(coroutine)).toBe("<coroutine object twice>");
    coroutine.close();
  });

  it("runs them on the loop", () => expect(asyncio.run(twice(4))).resolves.toBe(8));
});
