import * as asyncio from "asyncio";
import { describe, expect, it } from "vitest";
import { loopCallback } from "../../../src/runner/realm/loop-callbacks.ts";

describe("a callback for a package", () => {
  it("runs its coroutine as a task of the loop that was running when it was handed over", () => {
    const seen: unknown[] = [];
    async function work(n: number) {
      await asyncio.sleep(0);
      seen.push(asyncio.currentTask()?.getName(), asyncio.getRunningLoop());
      return n * 2;
    }
    async function main() {
      const callback = loopCallback(work);
      const elsewhere = new Promise((resolve) => {
        setTimeout(() => {
          resolve(callback(21));
        });
      });
      expect(await elsewhere).toBe(42);
      expect(seen).toEqual([expect.stringMatching(/^Task-\d+$/), asyncio.getRunningLoop()]);
    }
    return asyncio.run(main());
  });

  it("passes on what the coroutine raises", () => {
    async function fail() {
      await asyncio.sleep(0);
      throw new RangeError("no milk");
    }
    async function main() {
      try {
        await (loopCallback(fail)() as Promise<unknown>);
      } catch (error) {
        return String(error);
      }
      return "nothing";
    }
    return expect(asyncio.run(main())).resolves.toBe("RangeError: no milk");
  });

  it("runs its coroutine on a loop of its own where none is running", () => {
    async function work() {
      await asyncio.sleep(0);
      return "done";
    }
    return expect(loopCallback(work)()).resolves.toBe("done");
  });

  it("gives a plain result as it is", () => {
    expect(loopCallback((a: number, b: number) => a + b)(1, 2)).toBe(3);
  });
});
