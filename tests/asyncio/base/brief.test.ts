import { expect, it } from "vitest";
import { briefArguments, briefError, brief } from "../../../src/asyncio/base/brief.ts";

it.each([
  ["milk", "'milk'"],
  ["it's", `"it's"`],
  ["x".repeat(100), `'${"x".repeat(31)}…'`],
  [3.5, "3.5"],
  [12n, "12n"],
  [undefined, "undefined"],
  [null, "null"],
  [true, "true"],
  [Symbol("s"), "Symbol(s)"],
  [[1, "two", [3]], "[1, 'two', [3]]"],
  [[1, 2, 3, 4, 5, 6, 7], "[1, 2, 3, 4, 5, …]"],
  [{ a: 1, b: { c: { d: 2 } } }, "{ a: 1, b: { c: {…} } }"],
  [{}, "{}"],
  [new Map(), "<Map>"],
  [new RangeError("far"), "RangeError('far')"],
  [Math.max, "<function max>"],
  [() => 1, "<function <lambda>>"],
])("is a few words: %o", (value, text) => {
  expect(brief(value)).toBe(text);
});

it("is never long", () => {
  expect(brief(Array.from({ length: 5 }, () => "y".repeat(30))).length).toBeLessThanOrEqual(80);
});

it("calls nothing of the program", () => {
  const hostile = {
    toString() {
      throw new Error("called");
    },
    get value() {
      throw new Error("called");
    },
  };
  expect(brief([hostile])).toBe("[{ toString: <function toString>, value: undefined }]");
  class Point {
    get x() {
      throw new Error("called");
    }
    toString() {
      throw new Error("called");
    }
  }
  expect(brief(new Point())).toBe("<Point>");
});

it("survives a proxy that fails", () => {
  const proxy: unknown = new Proxy(
    {},
    {
      getPrototypeOf: () => {
        throw new Error("no");
      },
    },
  );
  expect(brief(proxy)).toBe("<object>");
});

it("writes an error as the last line of a traceback", () => {
  class NoMilk extends Error {}
  expect(briefError(new NoMilk("sold out"))).toBe("NoMilk: sold out");
  expect(briefError(new TypeError())).toBe("TypeError");
  expect(briefError("thrown")).toBe("'thrown'");
});

it("writes the arguments of a call", () => {
  expect(briefArguments([2, "milk", { fast: true }])).toBe("2, 'milk', { fast: true }");
  expect(briefArguments([])).toBe("");
});
