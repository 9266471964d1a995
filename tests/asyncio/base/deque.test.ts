import { expect, test } from "vitest";
import { Deque } from "../../../src/asyncio/base/deque.ts";

test("what went in first comes out first, however often the ring goes round and grows", () => {
  const fifo = new Deque<number>();
  const model: number[] = [];
  for (let n = 0; n < 500; n++) {
    for (let i = 0; i < n % 7; i++) {
      fifo.push(n * 10 + i);
      model.push(n * 10 + i);
    }
    for (let i = 0; i < n % 5 && model.length > 0; i++) expect(fifo.pop()).toBe(model.shift());
    expect(fifo.length).toBe(model.length);
  }
  expect([...fifo]).toEqual(model);
});

test("an entry may be undefined", () => {
  const fifo = new Deque<undefined>();
  fifo.push(undefined);
  expect(fifo.length).toBe(1);
  fifo.pop();
  expect(fifo.length).toBe(0);
});
