// The rows of the report: a figure in words, and the command that measures it. What was not measured says so, and a figure that falls
// short is marked.
import { textTable } from "../text-table.ts";
import type { Attacks } from "./attacks.ts";
import type { Browsers, Budgets, Endurance, Lighthouse, Offline } from "./figures.ts";

/** One row. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly command: string;
  /** Whether it is as it should be; null where it was not measured. */
  readonly fine: boolean | null;
}

/** How long a page may be busy at a stretch on account of a run, in milliseconds of its own. */
const LONGEST_STALL = 200;

const LONGEST_TITLE = 60;

/** The commands that measure. */
const COMMANDS = {
  attacks: "npm run test:attacks",
  endurance: "npm run test:endurance",
  browsers: "npm run test:browsers",
  lighthouse: "npm run lighthouse",
  budgets: "npm run budgets",
};

function missing(what: string, command: string, figure = `not measured: run \`${command}\``): Row {
  return { what, figure, command, fine: null };
}

export function attackRows(attacks: Attacks | null): Row[] {
  const [what, command] = ["attacks tried / held", COMMANDS.attacks];
  if (attacks === null || attacks.tried === 0) return [missing(what, command)];
  const { tried, held } = attacks;
  return [{ what, command, figure: `${String(tried)} / ${String(held)}`, fine: tried === held }];
}

/** @param wanted the titles of all tests that measure */
export function enduranceRows(figures: readonly Endurance[], wanted: readonly string[]): Row[] {
  const command = COMMANDS.endurance;
  const there = figures.filter(({ what }) => wanted.includes(what));
  const absent = wanted.filter((title) => !there.some(({ what }) => what === title));
  const rows = absent.map((title) => missing(`endurance: ${brief(title)}`, command));
  if (there.length === 0) return rows;
  const broken = there.filter(({ held }) => !held);
  const runs = there.filter(({ held }) => held).reduce((sum, each) => sum + each.runs, 0);
  const survived = `${String(runs)} in ${String(there.length - broken.length)} of ${String(wanted.length)} tests`;
  return [
    { what: "runs survived", figure: survived, command, fine: absent.length > 0 ? null : broken.length === 0 },
    ...broken.map(({ what }) => ({ what: `endurance: ${brief(what)}`, figure: "BROKE", command, fine: false })),
    ...stallRows(there),
    ...there.flatMap(({ what, heap }) => {
      if (heap === null) return [];
      const figure = `${megabytes(heap.before)} → ${megabytes(heap.after)}`;
      return [{ what: `heap before → after: ${brief(what)}`, figure, command, fine: true }];
    }),
    ...rows,
  ];
}

function stallRows(figures: readonly Endurance[]): Row[] {
  const stalls = figures.flatMap(({ what, stall }) => (stall === null ? [] : [{ what, ...stall }]));
  if (stalls.length === 0) return [missing("longest stall", COMMANDS.endurance)];
  const own = stalls.reduce((most, each) => (each.own > most.own ? each : most));
  const wall = stalls.reduce((most, each) => (each.wall > most.wall ? each : most));
  const row = { command: COMMANDS.endurance };
  return [
    {
      ...row,
      what: "longest stall, of the page's own time",
      figure: `${String(own.own)} ms (${brief(own.what)})`,
      fine: own.own <= LONGEST_STALL,
    },
    // It depends on what else the machine did.
    {
      ...row,
      what: "longest stall, by the clock",
      figure: `${String(wall.wall)} ms (${brief(wall.what)})`,
      fine: true,
    },
  ];
}

export function browserRows(report: Browsers | null): Row[] {
  const command = COMMANDS.browsers;
  if (report === null) return [missing("browsers × snippets passed", command)];
  return report.browsers.map(({ name, version, notTried, tallies }) => {
    const what = `browsers × snippets passed: ${version ?? name}`;
    if (notTried !== null) return missing(what, command, `not measured: ${notTried}`);
    const all = Object.entries(tallies);
    const parts = all.map(([group, { passed, failures }]) =>
      failures.length === 0
        ? `${group} ${String(passed)}`
        : `${group} ${String(passed)}, FAILED ${String(failures.length)}`,
    );
    return { what, command, figure: parts.join(" · "), fine: all.every(([, { failures }]) => failures.length === 0) };
  });
}

export function offlineRows(offline: Offline | null): Row[] {
  const [what, command] = ["pages without a network", COMMANDS.endurance];
  if (offline === null) return [missing(what, command)];
  const { pages, missing: lost } = offline;
  return [{ what, command, figure: `${String(pages - lost.length)} of ${String(pages)}`, fine: lost.length === 0 }];
}

export function budgetRows(report: Budgets | null): Row[] {
  const command = COMMANDS.budgets;
  if (report === null) return [missing("page budgets", command)];
  return Object.entries(report.budgets).map(([kind, most]) => {
    const weights = report.pages.map((page) => ({ page: page.page, weight: Number(page[kind]) }));
    const heaviest = weights.reduce((so, each) => (each.weight > so.weight ? each : so), {
      page: "no page",
      weight: 0,
    });
    const figure = `${heaviest.weight.toLocaleString("en")} at most (${heaviest.page}), of ${most.toLocaleString("en")}`;
    return { what: `page budget: ${kind}`, figure, command, fine: weights.length > 0 && heaviest.weight <= most };
  });
}

export function lighthouseRows(report: Lighthouse | null): Row[] {
  const command = COMMANDS.lighthouse;
  if (report === null) return [missing("Lighthouse", command)];
  const devices = [...new Set(report.measured.map(({ device }) => device))];
  return devices.map((device) => {
    const scores = report.measured.filter((each) => each.device === device).map((each) => each.scores);
    const names = [...new Set(scores.flatMap((each) => Object.keys(each)))];
    const lowest = names.map((name) => [name, Math.min(...scores.map((each) => each[name] ?? 0))] as const);
    return {
      what: `Lighthouse, ${device}: lowest of ${String(scores.length)} pages`,
      figure: lowest.map(([name, score]) => `${name} ${String(score)}`).join(" · "),
      command,
      fine: lowest.every(([, score]) => score >= report.goal),
    };
  });
}

/** The table. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, command, fine }) => [
    `${fine === null ? "?" : fine ? "✓" : "✗"} ${what}`,
    figure,
    command,
  ]);
  return textTable([["  what", "figure", "measured by"], ...cells]);
}

/** As much of a test's title as a table has room for. */
function brief(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
