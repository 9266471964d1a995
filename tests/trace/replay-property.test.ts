// The record and the loop never disagree: random programs of the fuzzer's grammar, compared after each iteration. In the gate
// so many of them; `REPLAY_PROGRAMS=2000 REPLAY_SEED=… npx vitest run tests/trace/replay-property.test.ts` tries others.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { programOf } from "../fuzz/grammar.ts";
import { typescriptOf } from "../fuzz/typescript.ts";
import { Disagreement } from "./agreement.ts";
import { inspect } from "./inside.ts";

const COUNT = Number(process.env.REPLAY_PROGRAMS ?? 75);
const FIRST = Number(process.env.REPLAY_SEED ?? 31_000);
const helpers = readFileSync(new URL("../fuzz/helpers.dialect.ts", import.meta.url), "utf8");

it(
  `${String(COUNT)} random programs: after each iteration the record says what the loop has`,
  { timeout: 1_800_000 },
  async () => {
    const kinds = new Map<string, number>();
    let comparisons = 0;
    let cuts = 0;
    for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
      const main = typescriptOf(programOf(seed));
      try {
        const run = await inspect({ "main.ts": main, "helpers.ts": helpers });
        comparisons += run.comparisons;
        if (run.cut) cuts++;
        for (const { kind } of run.events) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      } catch (error) {
        if (!(error instanceof Disagreement)) throw error;
        expect.fail(`seed ${String(seed)}: ${error.message}\n\n${main}`);
      }
    }
    console.info(
      `${String(comparisons)} iterations compared, ${String(cuts)} records with a cut; ${[...kinds].map((row) => row.join(" ")).join(", ")}`,
    );
    expect(comparisons).toBeGreaterThan(COUNT * 5);
    expect(cuts).toBeGreaterThan(COUNT / 3);
  },
);
