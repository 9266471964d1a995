import { expect, it } from "vitest";
import { hintFor } from "../../src/snippet/hints.ts";

it("says how to begin, by what the reader has at hand", () => {
  expect(hintFor("listing", { editable: true, touch: false })).toMatch(/Click.*Enter/);
  expect(hintFor("listing", { editable: true, touch: true })).toMatch(/Tap/);
});

it("prints the way out of an editor that keeps the Tab key", () => {
  expect(hintFor("editing", { editable: true, touch: false })).toMatch(/Esc, then Tab.*Ctrl\+M/);
});

it("promises no editing where there is none", () => {
  expect(hintFor("editing", { editable: false, touch: false })).toBe("The same program in Python, read only.");
});
