import { expect, test } from "vitest";
import { newEventLoop } from "../../../src/asyncio/core/base-events.ts";
import { Waiters, type Waiter } from "../../../src/asyncio/api/waiters.ts";

const loop = newEventLoop();

function three(): [Waiters, Waiter, Waiter, Waiter] {
  const waiters = new Waiters();
  return [waiters, waiters.add(loop), waiters.add(loop), waiters.add(loop)];
}

function woken(...all: Waiter[]): string {
  return all.map((waiter) => (waiter.done() && !waiter.cancelled() ? "x" : "-")).join("");
}

test.each([
  [0, 1, 2],
  [2, 1, 0],
  [1, 0, 2],
  [1, 2, 0],
])("waiters may leave in any order: %i, %i, %i", (...order) => {
  const [waiters, ...all] = three();
  const left = [...all];
  for (const index of order) {
    const waiter = all[index]!;
    waiters.remove(waiter);
    waiters.remove(waiter);
    left.splice(left.indexOf(waiter), 1);
    expect(waiters.length).toBe(left.length);
    expect(waiters.first).toBe(left[0] ?? null);
  }
  const last = waiters.add(loop);
  expect(waiters.first).toBe(last);
});

test("waking some wakes the first who are neither woken nor cancelled, and leaves them in the list", () => {
  const [waiters, a, b, c] = three();
  a.cancel();
  expect(waiters.wake(1)).toBe(1);
  expect(woken(a, b, c)).toBe("-x-");
  expect(waiters.wake(5)).toBe(1);
  expect(woken(a, b, c)).toBe("-xx");
  expect(waiters.length).toBe(3);
});

test("waking one out of the list takes those out who cannot be woken", () => {
  const [waiters, a, b, c] = three();
  a.cancel();
  waiters.wakeOneOut();
  expect(woken(a, b, c)).toBe("-x-");
  expect(waiters.first).toBe(c);
  waiters.wakeOneOut();
  waiters.wakeOneOut();
  expect([woken(a, b, c), waiters.length]).toEqual(["-xx", 0]);
});

test("all are cancelled when nobody waits, and not while one is left", () => {
  const [waiters, a, b, c] = three();
  expect(new Waiters().allCancelled()).toBe(true);
  a.cancel();
  b.cancel();
  expect(waiters.allCancelled()).toBe(false);
  c.cancel();
  expect(waiters.allCancelled()).toBe(true);
});
