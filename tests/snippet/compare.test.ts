import { expect, it } from "vitest";
import { compareNext, isSame, linesOf, nothingPrinted } from "../../src/snippet/compare.ts";

it("splits a text into the lines that a terminal shows", () => {
  expect(linesOf("a\nb\n")).toEqual(["a", "b"]);
  expect(linesOf("a\r\nb")).toEqual(["a", "b"]);
  expect(linesOf("a\n\n")).toEqual(["a", ""]);
  expect(linesOf("")).toEqual([]);
});

it("compares piece by piece as it compares at once", () => {
  const documented = ["a", "b", "c"];
  const pieces = [["a"], [], ["b", "c"]].reduce(
    (before, lines) => compareNext(before, lines, documented),
    nothingPrinted,
  );
  expect(pieces).toEqual(compareNext(nothingPrinted, documented, documented));
  expect(isSame(pieces, documented)).toBe(true);
});

it("remembers a difference although later lines are the documented ones", () => {
  const documented = ["a", "b"];
  const other = compareNext(nothingPrinted, ["x"], documented);
  expect(isSame(compareNext(other, ["b"], documented), documented)).toBe(false);
});

it("passes over decimal numbers where they were measured, and there only", () => {
  const documented = ["3 primes, 0.41 s"];
  const printed = ["3 primes, 2.05 s"];
  expect(isSame(compareNext(nothingPrinted, printed, documented, true), documented)).toBe(true);
  expect(isSame(compareNext(nothingPrinted, printed, documented), documented)).toBe(false);
  expect(isSame(compareNext(nothingPrinted, ["4 primes, 2.05 s"], documented, true), documented)).toBe(false);
  expect(compareNext(nothingPrinted, [...printed, "more"], documented, true).agrees).toBe(false);
});

it("finds a program that prints nothing the same where nothing is documented", () => {
  expect(isSame(nothingPrinted, [])).toBe(true);
});
