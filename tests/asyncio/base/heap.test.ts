import { expect, test } from "vitest";
import { Heap } from "../../../src/asyncio/base/heap.ts";

function drained<T>(heap: Heap<T>): T[] {
  const items: T[] = [];
  while (heap.length > 0) items.push(heap.pop() as T);
  return items;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, n) => (n * 7919) % 1009);
}

test("the smallest item comes out first", () => {
  const heap = new Heap<number>((a, b) => a < b);
  for (const n of numbers(300)) heap.push(n);
  expect(heap.peek()).toBe(Math.min(...numbers(300)));
  expect(drained(heap)).toEqual(numbers(300).sort((a, b) => a - b));
});

test("what is filtered out is gone, and the rest is in order", () => {
  const heap = new Heap<number>((a, b) => a < b);
  for (const n of numbers(300)) heap.push(n);
  heap.filter((n) => n % 3 === 0);
  expect(drained(heap)).toEqual(
    numbers(300)
      .filter((n) => n % 3 === 0)
      .sort((a, b) => a - b),
  );
});

test("an empty heap has no smallest item", () => {
  const heap = new Heap<number>((a, b) => a < b);
  expect([heap.peek(), heap.pop(), heap.length]).toEqual([undefined, undefined, 0]);
});

test("no item is lost or doubled when a comparison throws, wherever it stands", () => {
  for (let good = 0; good < 12; good++) {
    let left = Infinity;
    const heap = new Heap<number>((a, b) => {
      if (left-- === 0) throw new TypeError("cannot compare");
      return a < b;
    });
    for (const n of numbers(30)) heap.push(n);
    left = good;
    try {
      heap.push(-1);
      heap.pop();
    } catch {
      // Where it happened is of no interest here.
    }
    left = Infinity;
    const items = [...heap];
    expect(new Set(items).size).toBe(items.length);
    expect(items.length).toBeGreaterThanOrEqual(30);
  }
});
