// What the recorded behaviours cannot show, since Python has nothing like it: held objects, and the advice in errors.
//
// A test must be a plain function that returns the promise of `asyncio.run`: an async one would only make a coroutine.
import { expect, test } from "vitest";
import * as asyncio from "../../../src/asyncio/index.ts";
import { notesOf } from "../../../src/asyncio/base/exceptions.ts";

async function raised(call: () => unknown): Promise<unknown> {
  try {
    const result = call();
    if (asyncio.isCoroutine(result)) await result;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was raised");
}

test("acquire gives something true that releases at the end of the block, once", () => {
  async function main(): Promise<void> {
    for (const lock of [new asyncio.Lock(), new asyncio.Semaphore(1), new asyncio.Condition()]) {
      {
        using held = await lock.acquire();
        expect(Boolean(held)).toBe(true);
        expect(lock.locked()).toBe(true);
      }
      expect(lock.locked()).toBe(false);
    }
  }
  return asyncio.run(main());
});

test("a block that forgets to await the acquire says so", () => {
  async function main(): Promise<void> {
    const lock = new asyncio.Lock();
    const coroutine = lock.acquire();
    const error = await raised(() => {
      using _held = coroutine as never;
    });
    expect((error as Error).message).toContain("does not support using");
    await coroutine;
    lock.release();
  }
  return asyncio.run(main());
});

test("a block on the lock itself is refused: it would release what it never took", () => {
  async function main(): Promise<void> {
    const error = await raised(() => {
      using _held = new asyncio.Lock() as never;
    });
    expect(error).toBeInstanceOf(TypeError);
  }
  return asyncio.run(main());
});

const misuses: [string, () => unknown, string][] = [
  [
    "releasing a free lock",
    () => {
      new asyncio.Lock().release();
    },
    "`await lock.acquire()`",
  ],
  ["a negative semaphore", () => new asyncio.Semaphore(-1), "the number of tasks"],
  [
    "releasing too often",
    () => {
      new asyncio.BoundedSemaphore(1).release();
    },
    "`await semaphore.acquire()`",
  ],
  ["waiting without the lock", () => new asyncio.Condition().wait(), "`using held = await condition.acquire()`"],
  [
    "notifying without the lock",
    () => {
      new asyncio.Condition().notify();
    },
    "`using held = await condition.acquire()`",
  ],
  ["a barrier for nobody", () => new asyncio.Barrier(0), "the number of tasks"],
  ["an empty queue", () => new asyncio.Queue().getNowait(), "await queue.get()"],
  [
    "too much done",
    () => {
      new asyncio.Queue().taskDone();
    },
    "once for each item",
  ],
];

test.each(misuses)("%s: the error names the remedy", (_name, call, remedy) => {
  async function main(): Promise<void> {
    const error = await raised(call);
    expect(notesOf(error).join()).toContain(remedy);
  }
  return asyncio.run(main());
});

test("closing a coroutine by hand takes it out of the queue it waits in", () => {
  async function main(): Promise<void> {
    const queue = new asyncio.Queue<string>();
    const lock = new asyncio.Lock();
    await lock.acquire();
    for (const waiting of [queue.get(), lock.acquire()]) {
      const coroutine = waiting as unknown as asyncio.Coroutine<unknown>;
      coroutine.send(null);
      coroutine.close();
    }
    expect([String(queue), String(lock)]).toEqual(["<Queue maxsize=0>", "<Lock [locked]>"]);
  }
  return asyncio.run(main());
});

test("a subclass is called by its own name", () => {
  class Mailbox extends asyncio.Queue<string> {}
  class Door extends asyncio.Lock {}
  expect([String(new Mailbox()), String(new Door())]).toEqual(["<Mailbox maxsize=0>", "<Door [unlocked]>"]);
});

test("ten thousand tasks wait for one event, and all leave it in time", () => {
  const tasks = 10_000;
  let left = 0;
  async function waiter(event: asyncio.Event): Promise<void> {
    await event.wait();
    left++;
  }
  async function main(): Promise<void> {
    const event = new asyncio.Event();
    const waiting = Array.from({ length: tasks }, () => asyncio.createTask(waiter(event)));
    await asyncio.sleep(0);
    for (let n = tasks - 1; n >= 0; n -= 2) waiting[n]?.cancel();
    await asyncio.sleep(0);
    event.set();
    await asyncio.wait(waiting);
    expect(left).toBe(tasks / 2);
  }
  return asyncio.run(main());
});
