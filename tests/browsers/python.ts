// CPython in the page: a few twins print what is documented, an edit counts, and Stop ends what never ends.
import { readSnippet } from "../../src/course/snippets.ts";
import { editKey } from "../../src/snippet/storage.ts";
import { documentedInPython, helloId, helloPath, snippetPages } from "./course.ts";
import { atState, button, openPage } from "./on-page.ts";
import { until, type Tab } from "./tab.ts";
import { expectEqual, Tally } from "./tally.ts";

/** One that just prints, one that waits, one that ends in an error. */
const TWINS = [helloId, "d/d4-scheduled", "e/e4-error"];

export async function checkPython(tab: Tab, site: string): Promise<Tally> {
  const tally = new Tally();
  for (const id of TWINS) await tally.check(id, () => checkTwin(tab, site, id));
  await tally.check("an edit is run, and Stop ends it", () => checkEdit(tab, site));
  return tally;
}

async function checkTwin(tab: Tab, site: string, id: string): Promise<void> {
  const path = snippetPages.find(({ ids }) => ids.includes(id))?.path;
  if (path === undefined) throw new Error("It is on no page.");
  await openInPython(tab, site, path);
  await tab.click(button(id, "run"));
  expectEqual((await atState(tab, id, ["done", "failed"], "python")).lines, documentedInPython(id));
}

async function checkEdit(tab: Tab, site: string): Promise<void> {
  // A listing shows no newline at its end.
  const original = Object.fromEntries(
    Object.entries(readSnippet(helloId).twin).map(([file, text]) => [file, text.replace(/\n$/, "")]),
  );
  const edited = JSON.stringify({ ...original, "main.py": "print('before')\nwhile True:\n    pass" });
  await openInPython(tab, site, helloPath);
  await tab.evaluate(
    (key, kept) => {
      localStorage.setItem(key, kept);
    },
    editKey(helloId, original),
    edited,
  );
  await openInPython(tab, site, helloPath);
  await tab.click(button(helloId, "run"));
  await until(tab, "it has printed", printed, helloId);
  await tab.click(button(helloId, "stop"));
  expectEqual((await atState(tab, helloId, ["stopped"], "python")).lines, ["before"]);
}

function openInPython(tab: Tab, site: string, path: string): Promise<void> {
  return openPage(tab, new URL(`${path}?lang=python`, site).href);
}

/** Runs in the page. */
function printed(id: string): true | null {
  const snippet = document.querySelector<HTMLElement>(`[data-snippet="${id}"]`);
  if (snippet?.dataset.state !== "running") return null;
  // The page itself has a language, too.
  const line = snippet.querySelector('.snippet-result[data-language="python"] .snippet-text');
  return line?.textContent === "before" ? true : null;
}
