import { expect, it } from "vitest";
import { progressOf, totalsOf } from "../../src/layouts/progress.ts";

it("counts the chapters of each part", () => {
  expect(totalsOf(["a/one", "a/two", "b/one"])).toEqual({ a: 2, b: 1 });
});

it("says how far a reader is in the parts that they have begun", () => {
  const finished = new Set(["a/one", "b/one", "b/gone", "d/of-old"]);
  expect([...progressOf(finished, { a: 2, b: 1, c: 3 })]).toEqual([
    ["a", "1 of 2 finished"],
    ["b", "finished"],
  ]);
});
