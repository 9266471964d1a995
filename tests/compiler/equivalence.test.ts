import { describe, expect, it } from "vitest";
import { randomProgram } from "./random-programs.ts";
import { logOf, nativeLogOf } from "./running.ts";

/** More of them for a day's search: `RANDOM_PROGRAMS=5000 npx vitest run tests/compiler/equivalence.test.ts`. */
const PROGRAMS = Number(process.env.RANDOM_PROGRAMS ?? 120);
const AT_ONCE = 10;

describe("a program whose order does not depend on scheduling", () => {
  for (let first = 0; first < PROGRAMS; first += AT_ONCE) {
    it(`logs what it logs on native promises (seeds ${String(first)} to ${String(first + AT_ONCE - 1)})`, async () => {
      for (let seed = first; seed < first + AT_ONCE; seed++) {
        const source = randomProgram(seed);
        expect(await logOf(source), `seed ${String(seed)}:\n${source}`).toEqual(await nativeLogOf(source));
      }
    });
  }
});
