// `npm run report`: what the course withstands, in one table. It measures nothing itself: each figure is of the last time that the
// command beside it was run, and what was never measured says so.
import { globSync, readFileSync } from "node:fs";
import { SiteReport, countAttacks } from "./report/attacks.ts";
import { Browsers, Budgets, Endurance, FIGURES, Lighthouse, Offline, read } from "./report/figures.ts";
import * as rows from "./report/rows.ts";

const attacks = read(`${FIGURES}/attacks.json`, SiteReport);
const endured = globSync(`${FIGURES}/endurance-*.json`)
  .sort()
  .flatMap((path) => read(path, Endurance) ?? []);
/** The titles of the tests that measure, so that none that was not run is passed over. */
const wanted = globSync("tests/site/endurance-*.spec.ts")
  .sort()
  .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^test\(\s*"([^"]+)"/gm)].map(([, title = ""]) => title));

const all = [
  ...rows.attackRows(attacks === null ? null : countAttacks(attacks)),
  ...rows.enduranceRows(endured, wanted),
  ...rows.browserRows(read(`${FIGURES}/browsers.json`, Browsers)),
  ...rows.offlineRows(read(`${FIGURES}/offline.json`, Offline)),
  ...rows.budgetRows(read(`${FIGURES}/budgets.json`, Budgets)),
  ...rows.lighthouseRows(read(`${FIGURES}/lighthouse.json`, Lighthouse)),
];
console.log(rows.tableOf(all));
process.exitCode = all.some(({ fine }) => fine === false) ? 1 : 0;
