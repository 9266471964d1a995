import { expect, it } from "vitest";
import { fileOf, joined, keptIn, readFile, summary } from "../../src/share/your-data.ts";

const when = new Date("2026-11-28T12:00:00Z");
const kept = { "loopbook:finished": '["a/one"]', "loopbook:edit:a/x:1abc": '{"main.ts":"1"}', "loopbook:pace": "real" };

it("takes along every key of the site, whoever keeps it, and nothing else", () => {
  const entries = Object.entries({ ...kept, other: "not ours", "loopbook:to-come": "x" });
  const memory = {
    length: entries.length,
    key: (index: number) => entries[index]?.[0] ?? null,
    getItem: (key: string) => entries.find(([name]) => name === key)?.[1] ?? null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  expect(keptIn(memory)).toEqual({ ...kept, "loopbook:to-come": "x" });
  expect(keptIn(null)).toEqual({});
});

it("reads what it has written", () => {
  expect(readFile(fileOf(kept, "0.1.0", when))).toEqual(kept);
});

it.each([
  ["not a file of the course's", "<html>", /not JSON/],
  ["another JSON", "[1]", /no file of the course/],
  ["a key of another site", '{"loopbook":1,"kept":{"token":"x"}}', /no file of the course/],
  ["a value that is no text", '{"loopbook":1,"kept":{"loopbook:a":1}}', /no file of the course/],
  ["a later version", '{"loopbook":2,"kept":{}}', /newer version/],
  ["too much", `"${"x".repeat(10_000_001)}"`, /too large/],
])("refuses %s with a reason", (_, text, reason) => {
  expect(() => readFile(text)).toThrow(reason);
});

it("adds what is not here, and leaves what is", () => {
  expect(joined(kept, { "loopbook:pace": "instant", "loopbook:wrap": "off" })).toEqual({ "loopbook:wrap": "off" });
  expect(joined(kept, kept)).toEqual({});
});

it("makes one of two lists, and of two tables", () => {
  const file = { "loopbook:finished": '["a/two","a/one"]' };
  expect(joined(kept, file)).toEqual({ "loopbook:finished": '["a/one","a/two"]' });
  const here = { "loopbook:review": '{"a":1}' };
  expect(joined(here, { "loopbook:review": '{"a":2,"b":3}' })).toEqual({ "loopbook:review": '{"a":1,"b":3}' });
});

it("keeps the file's text of a listing beside the one that is here", () => {
  const file = { "loopbook:edit:a/x:1abc": '{"main.ts":"2"}' };
  const changes = joined(kept, file);
  expect(changes).toEqual({ "loopbook:edit:a/x:1abc:other": '{"main.ts":"2"}' });
  expect(joined({ ...kept, ...changes }, { "loopbook:edit:a/x:1abc": "3" })).toEqual({});
  expect(summary({ ...kept, ...changes })).toMatch(/^1 changed listing,/);
});

it("says what is kept", () => {
  expect(summary({})).toBe("Nothing yet.");
  expect(summary(kept)).toBe("1 changed listing, 1 finished chapter, and choices such as the language.");
  expect(summary({ "loopbook:pace": "real" })).toBe("Choices such as the language.");
});
