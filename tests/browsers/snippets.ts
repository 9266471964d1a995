// Every snippet of every page, as it is served: does it print what is documented?
import { isDeepStrictEqual } from "node:util";
import { comparable, documentedLines, snippetPages, sourceFiles } from "./course.ts";
import { atState, openPage, pressAll } from "./on-page.ts";
import type { Tab } from "./tab.ts";
import { Tally } from "./tally.ts";

/** Workers that a busy machine can start in time. */
const AT_ONCE = 4;

/**
 * Opens pages one after the other, and runs what is on each of them, a few listings at once.
 *
 * @param only the paths of these pages; all when there are none
 */
export async function checkSnippets(tab: Tab, site: string, only: readonly string[]): Promise<Tally> {
  const tally = new Tally();
  const visited = snippetPages.filter(({ path }) => only.length === 0 || only.includes(path));
  for (const [index, { path, ids }] of visited.entries()) {
    if (index % 20 === 0) console.log(`  page ${String(index + 1)} of ${String(visited.length)}`);
    try {
      await openPage(tab, new URL(path, site).href);
    } catch (error) {
      for (const id of ids) tally.failed(`${path} ${id}`, error);
      continue;
    }
    for (let first = 0; first < ids.length; first += AT_ONCE) {
      const some = ids.slice(first, first + AT_ONCE);
      await pressAll(tab, some, "run");
      for (const id of some) await tally.check(`${path} ${id}`, () => checkRun(tab, id));
    }
  }
  return tally;
}

/**
 * Firefox under WebDriver BiDi, and only there, now and then never starts a worker inside a worker: a thread is asked for twice, in a
 * page that is opened anew, and it is told.
 */
async function checkRun(tab: Tab, id: string): Promise<void> {
  try {
    await checkSnippet(tab, id);
  } catch (error) {
    if (!/firefox/i.test(tab.version) || !usesThreads(id)) throw error;
    console.log(`  ↻ ${id}, which uses threads, is run again: ${String(error)}`);
    await openPage(tab, await tab.evaluate(() => location.href));
    await pressAll(tab, [id], "run");
    await checkSnippet(tab, id);
  }
}

function usesThreads(id: string): boolean {
  return Object.values(sourceFiles(id)).some((text) => text.includes("toThread"));
}

async function checkSnippet(tab: Tab, id: string): Promise<void> {
  const { state, lines, note } = await atState(tab, id, ["done", "failed"]);
  const [printed, documented] = [comparable(id, lines), comparable(id, documentedLines(id))];
  if (!isDeepStrictEqual(printed, documented)) {
    const at = documented.findIndex((line, index) => line !== printed[index]);
    const [wanted, got] = at < 0 ? ["(nothing more)", printed[documented.length]] : [documented[at], printed[at]];
    const line = String((at < 0 ? documented.length : at) + 1);
    throw new Error(`line ${line}: ${got ?? "(nothing)"} ≠ ${wanted ?? ""} (${state}: ${note})`);
  }
  if (!note.includes("Same as the documented output")) throw new Error(`the verdict is: ${note}`);
}
