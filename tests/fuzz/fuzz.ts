// Runs programs, a few at a time, and shows those that print something else than on CPython.
import { CompileError } from "../../src/compiler/errors.ts";
import { differenceOf } from "./difference.ts";
import { programOf } from "./grammar.ts";
import type { FuzzProgram } from "./program.ts";
import { pythonOf } from "./python.ts";
import { shrink } from "./shrink.ts";
import type { Run } from "./twins.ts";
import { typescriptOf } from "./typescript.ts";

/** How many programs are under way: enough for both languages to be busy. */
const LANES = 4;

/** Runs a program on both sides. */
export interface Runs {
  run(program: FuzzProgram): Promise<{ ours: Run; python: Run }>;
}

/** Runs the programs of `count` seeds and returns those seeds whose programs differ; `found` is told at once. */
export async function differingSeeds(
  twins: Runs,
  first: number,
  count: number,
  found: (seed: number) => void = () => undefined,
): Promise<number[]> {
  const seeds: number[] = [];
  let next = first;
  const lane = async () => {
    while (next < first + count) {
      const seed = next++;
      if ((await differenceIn(twins, programOf(seed))) === null) continue;
      seeds.push(seed);
      found(seed);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return seeds.sort((a, b) => a - b);
}

/** What differs in a program; null when nothing does. */
async function differenceIn(twins: Runs, program: FuzzProgram): Promise<string | null> {
  const { ours, python } = await twins.run(program);
  return differenceOf(ours, python);
}

/** A difference as small as it will go: both programs, and what differs in what they print. */
export async function report(twins: Runs, seed: number): Promise<string> {
  const program = await shrink(programOf(seed), async (smaller) => {
    try {
      return (await differenceIn(twins, smaller)) !== null;
    } catch (error) {
      // What is left of a program need not be one.
      if (error instanceof CompileError) return false;
      throw error;
    }
  });
  return [
    `seed ${String(seed)}: npm run fuzz -- --seed ${String(seed)} --count 1`,
    "── main.ts",
    typescriptOf(program),
    "── main.py",
    pythonOf(program),
    "── difference",
    (await differenceIn(twins, program)) ?? "none in this run: the program does not always print the same\n",
  ].join("\n");
}
