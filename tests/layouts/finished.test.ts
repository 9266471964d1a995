import { expect, it } from "vitest";
import { loadFinished, saveFinished } from "../../src/layouts/finished.ts";

function memory(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

it("finished chapters are there again", () => {
  const browser = memory();
  expect(saveFinished(browser, new Set(["a/coroutines", "b/tasks"]))).toBe(true);
  expect(loadFinished(browser)).toEqual(new Set(["a/coroutines", "b/tasks"]));
});

it("nothing is finished where the memory is empty, spoilt or closed", () => {
  const closed = {
    getItem: () => {
      throw new Error("forbidden");
    },
    setItem: () => {
      throw new Error("forbidden");
    },
  };
  for (const browser of [memory(), memory("{"), memory("7"), closed, null])
    expect(loadFinished(browser)).toEqual(new Set());
  expect(saveFinished(closed, new Set())).toBe(false);
  expect(saveFinished(null, new Set())).toBe(false);
});

it("what is no id is left out", () => {
  expect(loadFinished(memory('["a/tasks", 7, null]'))).toEqual(new Set(["a/tasks"]));
});
