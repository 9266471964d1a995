import { expect, it } from "vitest";
import { withoutMeasures } from "../../../src/runner/wire/measured.ts";

it("makes texts equal that differ in what was measured", () => {
  expect(withoutMeasures("3 primes, 0.41 s")).toBe(withoutMeasures("3 primes, 12.9 s"));
});

it("leaves texts different that differ in anything else", () => {
  const text = withoutMeasures("3 primes, 0.41 s");
  for (const other of ["4 primes, 0.41 s", "3 primes, 0.41 ms", "3 primes, 1 s", "3 primes, 0.41 s, 0.2 s"]) {
    expect(withoutMeasures(other)).not.toBe(text);
  }
});
