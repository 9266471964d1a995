// What came of the checks in one browser, as a row of a table, and as the file that `npm run report` reads.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { textTable } from "../../scripts/text-table.ts";
import type { Engine } from "./engines.ts";
import type { Tally } from "./tally.ts";

const FILE = ".cache/report/browsers.json";

/** The groups of checks, as the table names them. */
export const groups = ["snippets", "edits", "controls", "Python"] as const;
export type Group = (typeof groups)[number];

/** One browser: what its checks came to, as far as they were made; or why it was not tried. */
export interface Outcome {
  readonly name: Engine["name"];
  readonly version: string | null;
  readonly notTried: string | null;
  readonly tallies: Partial<Record<Group, Tally>>;
}

/** Whether all that was to be checked was, and held. */
export function isFine({ notTried, tallies }: Outcome, wanted: readonly Group[]): boolean {
  return notTried === null && wanted.every((group) => tallies[group]?.failures.length === 0);
}

/** The table, a line for each browser. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, version, notTried, tallies }) => [
    version ?? name,
    ...groups.map((group) => (notTried === null ? cell(tallies[group]) : "NOT TRIED")),
  ]);
  return textTable([["browser", ...groups], ...rows]);
}

function cell(tally: Tally | undefined): string {
  if (tally === undefined) return "–";
  const { passed, failures } = tally;
  return failures.length === 0
    ? `${String(passed)} passed`
    : `${String(passed)} passed, ${String(failures.length)} FAILED`;
}

/** Writes it down for the report. What this run has not checked stays as an earlier one left it, each with its time. */
export function keep(outcomes: readonly Outcome[]): void {
  const before: readonly Outcome[] = existsSync(FILE) ? read() : [];
  const merged = outcomes.map((outcome) => {
    const earlier = before.find(({ name }) => name === outcome.name);
    return { ...outcome, tallies: { ...earlier?.tallies, ...outcome.tallies } };
  });
  const others = before.filter(({ name }) => !outcomes.some((outcome) => outcome.name === name));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(
    FILE,
    `${JSON.stringify({ command: "npm run test:browsers", browsers: [...others, ...merged] }, null, 2)}\n`,
  );
}

function read(): readonly Outcome[] {
  return (JSON.parse(readFileSync(FILE, "utf8")) as { browsers: readonly Outcome[] }).browsers;
}
