// The table at the end: what each runner counted, and what it took.
import { textTable } from "../text-table.ts";
import type { Outcome } from "./execute.ts";

/** What failed, by runner: last before the table, for whoever sees only the end of the output. */
export function faultsList(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ faults }) => faults.length > 0)
    .map(({ name, faults }) => `── failed in ${name} ──\n${faults.join("\n\n")}`)
    .join("\n\n");
}

/** The lines of the table; the last one sums up. */
export function timesTable(outcomes: readonly Outcome[], wall: number): string {
  const sum = (key: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const cpu = outcomes.some((outcome) => outcome.cpu === null)
    ? null
    : outcomes.reduce((total, outcome) => total + (outcome.cpu ?? 0), 0);
  const rows = [
    ["", "wall", "processor", "passed", "failed"],
    ...outcomes.map(({ name, wall: own, cpu: used, passed, failed }) => [
      `${failed > 0 ? "✗" : "✓"} ${name}`,
      clock(own),
      used === null ? "?" : clock(used),
      String(passed),
      String(failed),
    ]),
    ["  together", clock(wall), cpu === null ? "?" : clock(cpu), String(sum("passed")), String(sum("failed"))],
  ];
  return textTable(rows, (column) => column > 0);
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
}
