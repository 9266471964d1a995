import { describe, expect, it } from "vitest";
import { TimerHeap } from "../../../src/asyncio/base/timer-heap.ts";

function drained<T>(heap: TimerHeap<T>): T[] {
  const items: T[] = [];
  while (heap.length > 0) items.push(heap.pop());
  return items;
}

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  for (let n = seed; ; n = (n * 1_103_515_245 + 12_345) % 2 ** 31) yield n;
}

describe("a heap of timers", () => {
  it("gives the earliest first, and those of the same time in the order in which they came", () => {
    const heap = new TimerHeap<string>();
    for (const [time, item] of [
      [2, "b"],
      [1, "a"],
      [2, "c"],
      [0.5, "first"],
      [2, "d"],
    ] as const)
      heap.push(time, item);
    expect(heap.peek()).toBe("first");
    expect(heap.earliest).toBe(0.5);
    expect(drained(heap)).toEqual(["first", "a", "b", "c", "d"]);
    expect(heap.earliest).toBe(Infinity);
  });

  it("does the same with many, also while some are taken out and others swept", () => {
    const heap = new TimerHeap<{ time: number; order: number }>();
    const random = numbers(7);
    const kept: { time: number; order: number }[] = [];
    for (let order = 0; order < 5000; order++) {
      const timer = { time: random.next().value % 97, order };
      heap.push(timer.time, timer);
      kept.push(timer);
      if (order % 5 === 4) {
        const earliest = heap.pop();
        kept.sort((a, b) => a.time - b.time || a.order - b.order);
        expect(earliest).toBe(kept.shift());
      }
    }
    heap.filter(({ order }) => order % 3 === 0);
    const left = kept.filter(({ order }) => order % 3 === 0).sort((a, b) => a.time - b.time || a.order - b.order);
    expect(heap.length).toBe(left.length);
    expect(new Set(heap)).toEqual(new Set(left));
    expect(drained(heap)).toEqual(left);
  });

  it("is empty after it was cleared, and can be used again", () => {
    const heap = new TimerHeap<string>();
    heap.push(1, "old");
    heap.clear();
    heap.push(3, "new");
    expect(drained(heap)).toEqual(["new"]);
  });
});
