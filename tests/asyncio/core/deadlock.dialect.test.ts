import { expect, test } from "vitest";
import * as asyncio from "../../../src/asyncio/index.ts";

async function waitForEver(heard: unknown[]): Promise<void> {
  try {
    await asyncio.getRunningLoop().createFuture();
  } catch (error) {
    heard.push(error);
    throw error;
  }
}

test("a deadlock ends a program of `run` there: nothing of it runs any more", () => {
  expect.assertions(2);
  const heard: unknown[] = [];
  return asyncio.run(waitForEver(heard)).catch((error: unknown) => {
    expect(error).toBeInstanceOf(asyncio.DeadlockError);
    expect(heard).toEqual([]);
  });
});

test("a deadlock under a Runner closes it: leaving its block cancels nobody", () => {
  expect.assertions(3);
  const heard: unknown[] = [];
  const runner = new asyncio.Runner();
  return runner
    .run(waitForEver(heard))
    .catch((error: unknown) => {
      expect(error).toBeInstanceOf(asyncio.DeadlockError);
      return runner.close();
    })
    .then(() => {
      expect(heard).toEqual([]);
      expect(() => runner.getLoop()).toThrow("Runner is closed");
    });
});
