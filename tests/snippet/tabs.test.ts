import { expect, it } from "vitest";
import { nextTab } from "../../src/snippet/tabs.ts";

it("goes round with the arrow keys", () => {
  expect(nextTab("ArrowRight", 0, 3)).toBe(1);
  expect(nextTab("ArrowRight", 2, 3)).toBe(0);
  expect(nextTab("ArrowLeft", 0, 3)).toBe(2);
});

it("goes to the ends with Home and End", () => {
  expect(nextTab("Home", 2, 3)).toBe(0);
  expect(nextTab("End", 0, 3)).toBe(2);
});

it("leaves other keys alone", () => {
  expect(["Tab", "Enter", "a"].map((key) => nextTab(key, 1, 3))).toEqual([null, null, null]);
});
