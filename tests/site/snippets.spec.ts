// Every snippet on every page prints what the page documents: as it is served, and again when a change has sent it through
// the compiler in the browser. The change is one that the browser has kept from an earlier visit, so that no editor has to be
// opened for each listing; the editors have tests of their own.
import { expect, test, type Page } from "@playwright/test";
import { editKey } from "../../src/snippet/storage.ts";
import { groups, writtenPages } from "./pages.ts";
import { comparable, documentedLines, openDetails, snippetPages, SnippetOnPage, sourceFiles } from "./snippet-page.ts";

const onPage = new Map(snippetPages.map(({ path, ids }) => [path, ids]));

for (const { name, paths } of groups) {
  const visited = paths.filter((path) => onPage.has(path));
  const ids = visited.flatMap((path) => onPage.get(path) ?? []);
  if (ids.length === 0) continue;

  test(`${name}: each snippet runs compiled in the page, and as served`, async ({ page }) => {
    test.setTimeout(60_000 + 20_000 * ids.length);
    for (const path of visited) {
      const here = onPage.get(path) ?? [];
      // Starting the compiler takes longer than all the rest: of what comes from a template, a sample is compiled in the page.
      const edited = writtenPages.includes(path);
      if (edited) await keepEdits(page, here);
      await page.goto(path);
      await openDetails(page);
      if (edited) await runCompiled(page, here);
      await runAsServed(page, here);
    }
  });
}

async function runCompiled(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) await expect(new SnippetOnPage(page, id).saved).toContainText("Edited");
  await runAll(page, ids);
}

/** Goes back to what was served, which the build has compiled. */
async function runAsServed(page: Page, ids: readonly string[]): Promise<void> {
  await press(page, ids, "reset");
  for (const id of ids) {
    const snippet = new SnippetOnPage(page, id);
    await snippet.expectState("idle");
    await expect(snippet.saved).toHaveText("");
    // The outputs of questions are hidden until a run; a reset hides nothing again.
    const covered = (await snippet.section.getAttribute("data-covered")) !== null;
    expect(await snippet.lines(), id).toEqual(covered ? [] : documentedLines(id));
  }
  await runAll(page, ids);
}

/** Presses a button of all snippets at once: to scroll to each of them would take longer than what they start. */
async function press(page: Page, ids: readonly string[], action: "run" | "reset"): Promise<void> {
  const buttons = ids.map((id) => `[data-snippet="${id}"] [data-action=${action}]`);
  await page.evaluate((all) => {
    for (const button of all) document.querySelector<HTMLElement>(button)?.click();
  }, buttons);
}

async function runAll(page: Page, ids: readonly string[]): Promise<void> {
  await press(page, ids, "run");
  for (const id of ids) {
    const snippet = new SnippetOnPage(page, id);
    await snippet.expectState(/^(done|failed)$/);
    expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
    await expect(snippet.note).toContainText("Same as the documented output");
  }
}

async function keepEdits(page: Page, ids: readonly string[]): Promise<void> {
  await page.addInitScript((edits) => {
    for (const [key, text] of edits) localStorage.setItem(key, text);
  }, ids.map(keptEdit));
}

/** What the browser has kept of a reader who wrote a comment behind the program: its key and its text. */
function keptEdit(id: string): [key: string, text: string] {
  // A listing shows no newline at its end.
  const original = Object.fromEntries(
    Object.entries(sourceFiles(id)).map(([file, text]) => [file, text.replace(/\n$/, "")]),
  );
  const edited = { ...original, "main.ts": `${original["main.ts"] ?? ""} // edited` };
  return [editKey(id, original), JSON.stringify(edited)];
}
