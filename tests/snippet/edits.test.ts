import { expect, it } from "vitest";
import { Edits } from "../../src/snippet/edits.ts";
import type { Memory } from "../../src/snippet/storage.ts";

const original = { "main.ts": "one", "util.ts": "two" };

function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

it("starts with the original", () => {
  const edits = new Edits("a/a2-hello", original, memory());
  expect(edits.files).toEqual(original);
  expect(edits.changed).toBe(false);
});

it("counts changes in every file", () => {
  const edits = new Edits("a/a2-hello", original, memory());
  edits.change("util.ts", "three");
  expect(edits.files).toEqual({ "main.ts": "one", "util.ts": "three" });
  expect(edits.changed).toBe(true);
});

it("keeps each change for the next visit", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  expect(edits.kept).toBe(true);
  expect(new Edits("a/a2-hello", original, store).files).toEqual({ "main.ts": "three", "util.ts": "two" });
});

it("is unchanged when the text is the original again", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  edits.change("main.ts", "one");
  expect(edits.changed).toBe(false);
});

it("forgets everything on reset", () => {
  const store = memory();
  const edits = new Edits("a/a2-hello", original, store);
  edits.change("main.ts", "three");
  edits.reset();
  expect(edits.files).toEqual(original);
  expect(new Edits("a/a2-hello", original, store).changed).toBe(false);
});

it("works without a memory and says that nothing is kept", () => {
  const edits = new Edits("a/a2-hello", original, null);
  edits.change("main.ts", "three");
  expect(edits.files["main.ts"]).toBe("three");
  expect(edits.kept).toBe(false);
});
