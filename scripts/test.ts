// `npm test`: everything that must hold. `npm test -- --only unit,types` runs a part of it, `npm run test:deep` what takes too
// long for every change. The last line sums it all up for `.ci/run`.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./ensure-browser.ts";
import { runLanes } from "./gate/lanes.ts";
import { REPORTS } from "./gate/reports.ts";
import { deep, gate, type Runner } from "./gate/runners.ts";
import { faultsList, timesTable } from "./gate/table.ts";

const { values, positionals } = parseArgs({
  options: { only: { type: "string", multiple: true }, deep: { type: "boolean" } },
  allowPositionals: true,
});
const all = values.deep === true ? deep : gate;
const runners = chosen(
  all,
  [...(values.only ?? []), ...positionals].flatMap((names) => names.split(",")),
);

// Runners start hundreds of processes and threads, which load the same files.
process.env.NODE_COMPILE_CACHE ??= resolve(".cache/node");
const start = performance.now();
prepare();
const outcomes = await runLanes(runners, (text) => process.stdout.write(text));
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
console.log(`\n${faultsList(outcomes)}`);
console.log(`\n${timesTable(outcomes, (performance.now() - start) / 1000)}`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function prepare(): void {
  try {
    rmSync(REPORTS, { recursive: true, force: true });
    mkdirSync(REPORTS, { recursive: true });
    if (runners.some(({ name }) => name === "site")) ensureBrowser();
    // Astro's types, for the linter and TypeScript. The build writes them too, and two must not do so at once.
    execFileSync("npx", ["astro", "sync"], { stdio: "inherit" });
  } catch (error) {
    console.error(error);
    console.log("0 passed, 1 failed");
    process.exit(1);
  }
}

/** The runners of these names, and what they need; all where no name is given. */
function chosen(from: readonly Runner[], names: readonly string[]): readonly Runner[] {
  const unknown = names.filter((name) => !from.some((runner) => runner.name === name));
  if (unknown.length > 0) {
    console.error(`no runner is called ${unknown.join(", ")}: there are ${from.map(({ name }) => name).join(", ")}`);
    console.log("0 passed, 1 failed");
    process.exit(2);
  }
  if (names.length === 0) return from;
  const needed = from.flatMap(({ name, needs }) => (names.includes(name) && needs !== undefined ? [needs] : []));
  return from.filter(({ name }) => names.includes(name) || needed.includes(name));
}
