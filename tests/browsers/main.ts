// `npm run test:browsers`: the built site in every engine there is. Names of browsers, of groups of checks and of pages leave out the
// others: `npm run test:browsers -- WebKit snippets /f/questions/`. A browser that cannot be had is told, and counts as a failure.
import { existsSync } from "node:fs";
import { SiteServer } from "../site/site-server.ts";
import { checkControls } from "./controls.ts";
import { checkEdits } from "./edits.ts";
import { engines, lacks, type Engine } from "./engines.ts";
import { groups, isFine, keep, tableOf, type Group, type Outcome } from "./outcome.ts";
import { checkPython } from "./python.ts";
import { checkSnippets } from "./snippets.ts";
import type { Tab } from "./tab.ts";
import type { Tally } from "./tally.ts";

const checks: Readonly<Record<Group, (tab: Tab, site: string, paths: readonly string[]) => Promise<Tally>>> = {
  snippets: checkSnippets,
  edits: checkEdits,
  controls: checkControls,
  Python: checkPython,
};

const named = process.argv.slice(2);
const wantedEngines = engines.filter(({ name }) => named.includes(name));
const wantedGroups = groups.filter((group) => named.includes(group));
const paths = named.filter((word) => word.startsWith("/"));
const known: readonly string[] = [...engines.map(({ name }) => name), ...groups, ...paths];
const unknown = named.filter((word) => !known.includes(word));
if (unknown.length > 0)
  throw new Error(`Neither a browser, a group of checks nor the path of a page: ${unknown.join(", ")}`);
if (!existsSync("dist/index.html")) throw new Error("There is no built site in dist/: run `npm run build` first.");

const server = new SiteServer();
await server.on();
const outcomes: Outcome[] = [];
for (const engine of wantedEngines.length > 0 ? wantedEngines : engines) {
  outcomes.push(await tryIn(engine, wantedGroups.length > 0 ? wantedGroups : groups));
  // After each of them: whoever ends it has what there is.
  if (paths.length === 0) keep(outcomes);
}
await server.off();

console.log(`\n${tableOf(outcomes)}`);
for (const { name, notTried } of outcomes) if (notTried !== null) console.log(`${name} was NOT tried: ${notTried}`);
process.exit(outcomes.every((outcome) => isFine(outcome, wantedGroups.length > 0 ? wantedGroups : groups)) ? 0 : 1);

async function tryIn(engine: Engine, wanted: readonly Group[]): Promise<Outcome> {
  const { name } = engine;
  const outcome = { name, version: null, notTried: null, tallies: {} as Partial<Record<Group, Tally>> };
  const lack = lacks(engine);
  if (lack !== null) return { ...outcome, notTried: lack };
  let version: string | null = null;
  for (const group of wanted) {
    // Each in a browser of its own: what one has left behind or broken is nothing to the next.
    let tab: Tab | null = null;
    try {
      tab = await engine.find()!();
      version = tab.version;
      console.log(`${version}: ${group}`);
      outcome.tallies[group] = await checks[group](tab, server.url, paths);
    } catch (error) {
      return { ...outcome, version, notTried: `it did not start: ${String(error)}` };
    } finally {
      await tab?.close();
    }
  }
  return { ...outcome, version };
}
