import { expect, it } from "vitest";
import { difference } from "../../src/snippet/changes-view.ts";

function shown(before: readonly string[], after: readonly string[]): string[] {
  return difference(before, after).map(({ sign, text }) => `${sign}${text}`);
}

it("shows what went and what came, in place", () => {
  expect(shown(["a", "b", "c"], ["a", "x", "c"])).toEqual([" a", "−b", "+x", " c"]);
});

it("shows two lines around a change, and says where it leaves some out", () => {
  const before = ["1", "2", "3", "4", "5", "6", "7", "8"];
  expect(shown(before, ["1", "2", "3", "4", "5", "6", "7", "8", "9"])).toEqual(["…", " 7", " 8", "+9"]);
  expect(shown(before, ["0", ...before])).toEqual(["+0", " 1", " 2", "…"]);
});

it("does not lose itself in a flood", () => {
  const many = Array.from({ length: 3000 }, String);
  expect(shown(["a"], many)).toEqual(["…too many lines to compare them one by one"]);
});
