import { expect, test } from "vitest";
import { isLess } from "../../../src/asyncio/base/ordering.ts";

class Job {
  readonly priority: number;
  constructor(priority: number) {
    this.priority = priority;
  }
  valueOf(): number {
    return this.priority;
  }
}

const ascending: [string, unknown, unknown][] = [
  ["numbers", 9, 10],
  ["a number and a bigint", 9, 10n],
  ["booleans, which are numbers", false, true],
  ["texts", "Zebra", "apple"],
  ["dates", new Date(0), new Date(1)],
  ["objects with a value", new Job(1), new Job(2)],
  ["arrays, by their first elements that differ", [1, "b", 0], [1, "c"]],
  ["arrays of which one begins like the other", [1], [1, 0]],
  ["arrays in arrays", [1, [2, 3]], [1, [2, 4]]],
  ["arrays with objects of equal value in front", [new Job(1), 1], [new Job(1), 2]],
];

test.each(ascending)("%s are in order", (_name, a, b) => {
  expect([isLess(a, b), isLess(b, a), isLess(a, a)]).toEqual([true, false, false]);
});

test("the same object twice is equal, also where it could not be compared", () => {
  const thing = {};
  expect(isLess([1, thing, 1], [1, thing, 2])).toBe(true);
});

const without: [string, unknown, unknown, string][] = [
  ["a number and a text", 1, "1", "'number' and 'string'"],
  ["plain objects", {}, {}, "'Object' and 'Object'"],
  ["nothing", null, undefined, "'null' and 'undefined'"],
  ["an array and a number", [1], 1, "'Array' and 'number'"],
];

test.each(without)("%s have no order", (_name, a, b, types) => {
  expect(() => isLess(a, b)).toThrow(new TypeError(`'<' not supported between instances of ${types}`));
});
