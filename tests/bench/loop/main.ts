// `npm run bench`, the loop: nanoseconds an operation takes on our loop, and on what else there is. Each cell is the median of
// several fresh processes; the columns take turns within a round, so that whatever else the machine does falls on all.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../../src/compiler/bundle.ts";

const SIZES: Readonly<Record<string, number>> = {
  "sleep(0)": 1_000_000,
  "sleep(0), observed": 1_000_000,
  gather: 100_000,
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

const here = import.meta.dirname;
const workplace = mkdtempSync(join(tmpdir(), "loopbook-bench-"));
const script = join(workplace, "ours.cjs");

const node = (file: string): Column => {
  return (row, n) => [process.execPath, "--expose-gc", "--no-warnings", file, row, String(n)];
};
const python = (kind: string): Column => {
  return (row, n) => ["/usr/bin/python3", join(here, "loop.py"), kind, row, String(n)];
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

try {
  writeFileSync(script, await bundle("tests/bench/loop/ours.dialect.ts", { platform: "node" }));
  print(Object.keys(SIZES).filter((row) => only === undefined || row.includes(only)));
} finally {
  rmSync(workplace, { recursive: true });
}

function print(rows: readonly string[]): void {
  const names = Object.keys(columns);
  console.log(
    `ns an operation (bytes in the last two rows), median of ${String(rounds)} fresh processes; in brackets: times ours\n`,
  );
  console.log(["".padEnd(22), ...names.map((name) => name.padStart(18))].join(""));
  for (const row of rows) {
    const samples = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const name of names) {
        const value = measure(name, row);
        if (value !== null) samples.set(name, [...(samples.get(name) ?? []), value]);
      }
    }
    const ours = median(samples.get("ours") ?? []);
    const cells = names.map((name) => cell(median(samples.get(name) ?? []), ours, name === "ours"));
    console.log([row.padEnd(22), ...cells.map((text) => text.padStart(18))].join(""));
  }
}

/** One fresh process; null when this column cannot do the row. */
function measure(name: string, row: string): number | null {
  const n = Math.max(1000, Math.round((SIZES[row] ?? 0) / (SMALLER[name] ?? 1)));
  const [command = "", ...args] = columns[name]?.(row, n) ?? [];
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", timeout: 120_000 });
  if (name === "uvloop" && stderr.includes("No module named")) return null;
  if (error !== undefined || status !== 0) throw new Error(`${name}, ${row}: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as number | null;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function cell(value: number, ours: number, first: boolean): string {
  if (Number.isNaN(value)) return "–";
  const shown = value.toFixed(0);
  return first ? shown : `${shown} (${(value / ours).toFixed(1)}×)`;
}
