// Random programs, held against CPython: a fixed hundred; `npm run fuzz` tries any number of others.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { CompileError } from "../../src/compiler/errors.ts";
import { differingSeeds, report } from "./fuzz.ts";
import type { Runs } from "./fuzz.ts";
import { Twins } from "./twins.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const FIRST = 2026;
const COUNT = 50;

let twins: Twins;
beforeAll(async () => {
  twins = await Twins.start();
});
afterAll(() => twins.close());

it(`${String(COUNT)} random programs print what they print on CPython`, async () => {
  const [seed] = await differingSeeds(twins, FIRST, COUNT);
  if (seed !== undefined) expect.fail(await report(twins, seed));
});

it("a mistake in the loop is found, and shown by a program of a few lines", async () => {
  // As if the loop knew no InvalidStateError.
  const mistaken: Runs = {
    run: async (program) => {
      const { ours, python } = await twins.run(program);
      const stdout = ours.stdout.map((line) => line.replace(/InvalidStateError\(.*\)/, "none"));
      return { ours: { ...ours, stdout }, python };
    },
  };
  const [seed] = await differingSeeds(mistaken, FIRST, 40);
  const text = await report(mistaken, seed!);
  expect(text).toContain(`npm run fuzz -- --seed ${String(seed)} --count 1`);
  expect(text).toMatch(/^-.*InvalidStateError/m);
  const [, typescript, python] = text.split(/^── .*$/m);
  expect(typescript!.trim().split("\n").length).toBeLessThan(20);
  expect(python!.trim().split("\n").length).toBeLessThan(15);
});

it("what does not compile when something is left out is not taken for smaller", async () => {
  let tried = 0;
  const fragile: Runs = {
    run: (program) => {
      if (tried++ > 0 && JSON.stringify(program).length % 2 === 0) return Promise.reject(new CompileError([]));
      const run = { ending: "done", stdout: [], stderr: [], record: [] };
      return Promise.resolve({ ours: run, python: { ...run, ending: "deadlock" } });
    },
  };
  expect(await report(fragile, FIRST)).toContain("ended: deadlock");
});
