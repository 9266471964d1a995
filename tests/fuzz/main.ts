// `npm run fuzz -- --seed S --count N`: random programs, held against CPython: what they print, and with `--records` also who ran in
// which turn.
import { parseArgs } from "node:util";
import { differingSeeds, report } from "./fuzz.ts";
import { Twins } from "./twins.ts";

/** Most differences have few causes: showing the first of them is enough. */
const MOST_SHOWN = 5;

const { values } = parseArgs({
  options: { seed: { type: "string" }, count: { type: "string" }, records: { type: "boolean", default: false } },
});
const first = Number(values.seed ?? Math.floor(Math.random() * 1e6) * 1000);
const count = Number(values.count ?? 1000);
if (!Number.isInteger(first) || !Number.isInteger(count) || count < 1) {
  console.error("usage: npm run fuzz -- [--seed S] [--count N] [--records]");
  process.exit(2);
}

const twins = await Twins.start({ records: values.records });
console.log(`seeds ${String(first)} to ${String(first + count - 1)}`);
const seeds = await differingSeeds(twins, first, count, (seed) => {
  console.log(`seed ${String(seed)} differs`);
});
for (const seed of seeds.slice(0, MOST_SHOWN)) console.log(`\n${await report(twins, seed)}`);
await twins.close();
console.log(`${String(count - seeds.length)} equal, ${String(seeds.length)} differ`);
process.exitCode = seeds.length > 0 ? 1 : 0;
