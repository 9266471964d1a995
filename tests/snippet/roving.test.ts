import { expect, it } from "vitest";
import { nextIndex } from "../../src/snippet/roving.ts";

it("goes round with the arrow keys", () => {
  expect(nextIndex("ArrowRight", 0, 3)).toBe(1);
  expect(nextIndex("ArrowRight", 2, 3)).toBe(0);
  expect(nextIndex("ArrowLeft", 0, 3)).toBe(2);
});

it("goes to the ends with Home and End", () => {
  expect(nextIndex("Home", 2, 3)).toBe(0);
  expect(nextIndex("End", 0, 3)).toBe(2);
});

it("leaves other keys alone", () => {
  expect(["Tab", "Enter", "a"].map((key) => nextIndex(key, 1, 3))).toEqual([null, null, null]);
});
