import { afterEach, expect, test } from "vitest";
import * as asyncio from "../../../src/asyncio/index.ts";
import { setLimits } from "../../../src/asyncio/core/limits.ts";

afterEach(() => {
  setLimits({});
});

async function count(): Promise<void> {
  for (;;) await asyncio.sleep(0);
}

async function nap(): Promise<void> {
  for (;;) await asyncio.sleep(3600);
}

function outcomeOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => "ended well",
    (error: unknown) => error,
  );
}

test("a program that goes round for ever ends after so many steps, with a report of each task", () => {
  async function main(): Promise<void> {
    asyncio.createTask(count(), { name: "counter" });
    await nap();
  }
  setLimits({ events: 1000 });
  return outcomeOf(asyncio.run(main())).then((error) => {
    expect(error).toBeInstanceOf(asyncio.LimitError);
    const [head, ...tasks] = (error as Error).message.split("\n");
    expect(head).toBe("1000 steps were run, and the program has not ended");
    expect(tasks).toEqual([
      expect.stringMatching(/^ {2}Task-\d+ in nap\(\) at limits\.dialect\.test\.ts:14, waiting for sleep\(\)$/),
      "  counter in count() at limits.dialect.test.ts:10, waiting for sleep()",
    ]);
  });
});

test("a program that sleeps for ever ends when so much virtual time has passed", () => {
  setLimits({ time: 86400 });
  return outcomeOf(asyncio.run(nap())).then((error) => {
    expect(error).toBeInstanceOf(asyncio.LimitError);
    expect((error as Error).message).toContain("86400 seconds have passed, and the program has not ended");
  });
});

test("a program that stays within its limits knows nothing of them", () => {
  setLimits({ time: 1e12, events: 100 });
  return asyncio.run(asyncio.sleep(5, "done")).then((result) => {
    expect(result).toBe("done");
  });
});

test("the steps of all loops count together", () => {
  async function some(): Promise<void> {
    for (let n = 0; n < 60; n++) await asyncio.sleep(0);
  }
  setLimits({ events: 100 });
  return asyncio.run(some()).then(() =>
    outcomeOf(asyncio.run(some())).then((error) => {
      expect(error).toBeInstanceOf(asyncio.LimitError);
    }),
  );
});
