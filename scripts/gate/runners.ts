// What there is to run, in the order in which each lane takes it. The lanes run side by side, one for each of two cores: the
// site is built and visited in the one while the other has everything that needs no site.
import { REPORTS, countLine, countPages, countUnits, type Result } from "./reports.ts";

export interface Runner {
  readonly name: string;
  readonly lane: 1 | 2;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Must have passed before; it is run too where only this one is asked for. */
  readonly needs?: string;
  /** Reads the runner's own count; without it the exit status counts as one check. */
  readonly count?: (output: string) => Result;
}

const build: Runner = { name: "build", lane: 1, command: "npm run --silent build" };

const site: Runner = {
  name: "site",
  lane: 1,
  needs: "build",
  command: "npm run --silent test:site -- --reporter=list,json",
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/site.json` },
  count: countPages,
};

const unit: Runner = {
  name: "unit",
  lane: 2,
  command: `npm run --silent test:unit -- --reporter=default --reporter=json --outputFile.json=${REPORTS}/unit.json`,
  count: countUnits,
};

/** `npm test`. What writes Astro's types (lint and types would) has done so before: see `prepare`. */
export const gate: readonly Runner[] = [
  build,
  site,
  // Short ones first: by the time that the linter reads Astro's types, the build has written them again.
  { name: "structure", lane: 2, command: "npm run --silent structure" },
  { name: "coverage", lane: 2, command: "npm run --silent coverage:course" },
  { name: "spelling", lane: 2, command: "npm run --silent spelling" },
  { name: "lint", lane: 2, command: "npm run --silent --ignore-scripts lint" },
  { name: "types", lane: 2, command: "npm run --silent --ignore-scripts types" },
  { name: "course", lane: 2, command: "npm run --silent test:course", count: countLine },
  unit,
];

/** `npm run test:deep`: what takes too long for every change. */
export const deep: readonly Runner[] = [
  build,
  { ...site, env: { ...site.env, DEEP: "1" } },
  { name: "audit", lane: 2, command: "npm run --silent audit" },
  { name: "base", lane: 2, command: "npm run --silent sweep:base" },
  { ...unit, env: { DEEP: "1" } },
  { name: "fuzz", lane: 2, command: "npm run --silent fuzz -- --count 10000" },
  { name: "records", lane: 2, command: "npm run --silent fuzz -- --records --count 2000" },
  {
    name: "replay",
    lane: 2,
    command: "npm run --silent test:unit -- tests/trace/replay-property.test.ts",
    env: { REPLAY_PROGRAMS: "2000", REPLAY_SEED: String(Math.floor(Math.random() * 1e6) * 10_000) },
  },
];
