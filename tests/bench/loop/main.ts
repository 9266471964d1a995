// `npm run bench`, the loop: nanoseconds an operation takes on our loop, and on what else there is. Each cell is the median of
// several fresh processes; the columns take turns within a round, so that whatever else the machine does falls on all. Times by
// the clock double on a busy machine; those of the processors hardly do. A cell whose process failed fails the whole.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../../src/compiler/bundle.ts";
import type { Measured } from "./harness.ts";

const SIZES: Readonly<Record<string, number>> = {
  "sleep(0)": 1_000_000,
  "sleep(0), recorded": 1_000_000,
  gather: 100_000,
  "first gather": 100_000,
  queue: 100_000,
  "trivial await": 1_000_000,
  "resume at depth 1": 300_000,
  "resume at depth 10": 300_000,
  "resume at depth 100": 300_000,
  timers: 100_000,
  "cancel parked": 10_000,
  "task group": 10_000,
  "lock contention": 100_000,
  "bytes per parked task": 100_000,
  // Of the whole process, divided by the tasks.
  "bytes, 1M parked, peak": 1_000_000,
};

// Per-operation costs make the sizes comparable; with the full ones, some cells would take minutes.
const SMALLER: Readonly<Record<string, number>> = { effection: 20, effect: 5 };

type Column = (row: string, n: number) => string[];

/** Debian's, for which there is a package of uvloop. */
const PYTHON = "/usr/bin/python3";

const here = import.meta.dirname;
const workplace = mkdtempSync(join(tmpdir(), "loopbook-bench-"));
const script = join(workplace, "ours.cjs");

const node = (file: string): Column => {
  return (row, n) => [process.execPath, "--expose-gc", "--no-warnings", file, row, String(n)];
};
const python = (kind: string): Column => {
  return (row, n) => [PYTHON, join(here, "loop.py"), kind, row, String(n)];
};

const columns: Readonly<Record<string, Column>> = {
  ours: node(script),
  promises: node(join(here, "promises.ts")),
  asyncio: python("asyncio"),
  uvloop: python("uvloop"),
  effection: node(join(here, "effection.ts")),
  effect: node(join(here, "effect.ts")),
};

const rounds = Number(process.argv[2] ?? 5);
const only = process.argv[3];

/** What went wrong, a line each. */
const failures: string[] = [];

try {
  writeFileSync(script, await bundle("tests/bench/loop/ours.dialect.ts", { platform: "node" }));
  print(Object.keys(SIZES).filter((row) => only === undefined || row.includes(only)));
} finally {
  rmSync(workplace, { recursive: true });
}
for (const failure of failures) console.error(`✗ ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** What a process measured; null where its column has no such row. */
type Sample = Measured | null | "failed";

function print(rows: readonly string[]): void {
  const names = Object.keys(columns);
  console.log(`${versions()}; median of ${String(rounds)} fresh processes`);
  console.log("ns an operation, by the clock (wall) and of all processors (cpu), or bytes; in brackets: times ours");
  console.log(
    "load: how many processes wanted a processor in the minute before a row and after it, its own among them\n",
  );
  printLine(["", ""], names, "load");
  for (const row of rows) {
    const before = loadNow();
    const samples = names.map((): Sample[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [column, name] of names.entries()) samples[column]!.push(measure(name, row));
    }
    const load = `${before} → ${loadNow()}`;
    const units: readonly Unit[] = row.startsWith("bytes") ? ["bytes"] : ["wall", "cpu"];
    for (const [index, unit] of units.entries()) {
      const ours = median(samples[0]!, unit);
      const cells = samples.map((each, column) => cell(median(each, unit), column === 0 ? null : ours));
      printLine([index === 0 ? row : "", unit], cells, index === 0 ? load : "");
    }
  }
}

function printLine([row, unit]: [string, string], cells: readonly string[], load: string): void {
  console.log([row.padEnd(23), unit.padEnd(5), ...cells.map((text) => text.padStart(15)), load.padStart(15)].join(""));
}

/** One fresh process. */
function measure(name: string, row: string): Sample {
  const n = Math.max(1000, Math.round(SIZES[row]! / (SMALLER[name] ?? 1)));
  const [command = "", ...args] = columns[name]!(row, n);
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: 120_000 });
  if (error === undefined && name === "uvloop" && stderr.includes("No module named")) return null;
  if (error === undefined && status === 0) return JSON.parse(stdout) as Measured | null;
  const why = error?.message ?? (stderr.trim() || `it ended with status ${String(status)}`);
  failures.push(`${name}, ${row}: ${why}`);
  return "failed";
}

function loadNow(): string {
  return loadavg()[0]!.toFixed(1);
}

function versions(): string {
  const ask = (...args: string[]) => spawnSync(PYTHON, args, { encoding: "utf8" });
  const [python, uvloop] = [ask("--version"), ask("-c", "import uvloop; print(uvloop.__version__)")];
  const told = ({ status, stdout }: typeof python) => (status === 0 ? stdout.trim() : "not installed");
  return `Node ${process.versions.node}, ${told(python)}, uvloop ${told(uvloop)}`;
}

type Unit = "wall" | "cpu" | "bytes";

/** The median of what the processes measured; where one failed, the others say nothing: they may have had luck. */
function median(samples: readonly Sample[], unit: Unit): number | null | "failed" {
  if (samples.includes("failed")) return "failed";
  const values = samples.flatMap((sample) => (sample as Partial<Record<Unit, number>> | null)?.[unit] ?? []);
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

function cell(value: number | null | "failed", ours: number | null | "failed"): string {
  if (value === null) return "–";
  if (value === "failed") return "failed";
  return typeof ours === "number" ? `${value.toFixed(0)} (${(value / ours).toFixed(1)}×)` : value.toFixed(0);
}
