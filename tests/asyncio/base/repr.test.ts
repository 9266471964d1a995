// What has no twin in Python; the rest is in behaviours/futures/texts-of-results.
import { expect, test } from "vitest";
import { repr, shortRepr } from "../../../src/asyncio/base/repr.ts";

const revoked = Proxy.revocable({}, {});
revoked.revoke();

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  [true, "true"],
  [Symbol("s"), "Symbol(s)"],
  [() => 1, "<function <lambda>>"],
  [Math.max, "<function max>"],
  [Object.create(null), "{}"],
  [Object.assign(Object.create(null) as object, { a: 1 }), "{'a': 1}"],
  [
    new (class Point {
      x = 1;
    })(),
    "<Point object>",
  ],
  [
    new (class Point {
      toString() {
        return "a point";
      }
    })(),
    "a point",
  ],
  [{ toString: () => "its own" }, "its own"],
  [new AggregateError([new RangeError("a")], "several"), "AggregateError('several', [RangeError('a')])"],
])("the text of a value of JavaScript: case %#", (value, text) => {
  expect(repr(value)).toBe(text);
  expect(shortRepr(value)).toBe(text.length > 30 ? `${text.slice(0, 13)}...${text.slice(-14)}` : text);
});

test("no value is without a text", () => {
  const odd = new (class Odd {
    toString(): string {
      throw new Error("no");
    }
  })();
  for (const text of [repr, shortRepr]) {
    expect(text(odd)).toBe("<Odd instance>");
    expect(text([odd, 1])).toBe("[<Odd instance>, 1]");
    expect(text(revoked.proxy)).toBe("<object instance>");
  }
});

test("circles end", () => {
  const list: unknown[] = [];
  list.push(list, new Map([["self", list]]));
  expect(repr(list)).toBe("[[...], {'self': [...]}]");
  expect(repr([[], []])).toBe("[[], []]");
});
