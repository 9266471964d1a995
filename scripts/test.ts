// `npm test`: everything that must hold, one runner after the other. A failure in one does not hide the others, a runner
// that crashes or runs nothing counts as a failure, and the last line sums them all up for `.ci/run`.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./ensure-browser.ts";

interface Result {
  readonly passed: number;
  readonly failed: number;
}

interface Runner {
  readonly name: string;
  readonly command: string;
  readonly env?: Record<string, string>;
  /** Reads the runner's own count; without it the exit status counts as one check. */
  readonly count?: (output: string) => Result;
}

const reports = ".cache/test";

function readReport(name: string): unknown {
  return JSON.parse(readFileSync(`${reports}/${name}.json`, "utf8"));
}

function countUnits(): Result {
  const report = readReport("unit") as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countSnippets(output: string): Result {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\s*$/m.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
}

function countPages(): Result {
  const { stats } = readReport("site") as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const runners: readonly Runner[] = [
  { name: "lint", command: "npm run --silent lint" },
  { name: "types", command: "npm run --silent types" },
  { name: "spelling", command: "npm run --silent spelling" },
  { name: "coverage", command: "npm run --silent coverage:course" },
  {
    name: "unit tests",
    command: `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile.json=${reports}/unit.json`,
    count: countUnits,
  },
  { name: "course", command: "npm run --silent test:course", count: countSnippets },
  { name: "build", command: "npm run --silent build" },
  {
    name: "site",
    command: "npm run --silent test:site -- --reporter=list,json",
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/site.json` },
    count: countPages,
  },
];

/** Runs the command, passing its output on as it comes, and returns its status and what it printed on stdout. */
async function execute({ command, env }: Runner): Promise<{ status: number; output: string }> {
  const child = spawn(command, {
    shell: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  const status = await new Promise<number>((resolve) => {
    child.on("close", (code) => {
      resolve(code ?? 1);
    });
  });
  return { status, output };
}

async function run(runner: Runner): Promise<Result> {
  console.log(`\n── ${runner.name} ──`);
  const { status, output } = await execute(runner);
  if (runner.count === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  let result: Result = { passed: 0, failed: 0 };
  try {
    result = runner.count(output);
  } catch (error) {
    console.error(`${runner.name}: no report (${String(error)})`);
  }
  const silentlyBad = result.failed === 0 && (status !== 0 || result.passed === 0);
  return silentlyBad ? { ...result, failed: 1 } : result;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
ensureBrowser();

const results: [string, Result][] = [];
for (const runner of runners) results.push([runner.name, await run(runner)]);

console.log("");
for (const [name, { passed, failed }] of results) {
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${String(passed)} passed, ${String(failed)} failed`);
}
const sum = (key: keyof Result) => results.reduce((total, [, result]) => total + result[key], 0);
console.log(`${String(sum("passed"))} passed, ${String(sum("failed"))} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
