// The snippets of a page print what it documents: as they are served, or when a change has sent them through the compiler in the
// browser. Which pages (a sixth) and which of the two goes by the commit; the deep test does both with all. (That the loop prints
// it is tested for all of them every time, in Node: `npm run test:course`.)
// The change is one that the browser has kept from an earlier visit, so that no editor has to be opened for each listing; the
// editors have tests of their own.
//
// To open a page and start the compiler takes longer than to run what is on it. So one page stays open and takes in the text
// of the others, one after the other, snippets and all; and a few pages are really opened, others for each commit.
import { expect, test, type Page } from "@playwright/test";
import { deep, inGroups, isWritten, pages, samples } from "./pages.ts";
import { rotation } from "../rotation.ts";
import {
  comparable,
  documentedLines,
  htmlOf,
  keepEdits,
  keptEdit,
  openDetails,
  snippetPages,
  SnippetOnPage,
  sourceFiles,
} from "./snippet-page.ts";

/** How many pages are really opened, in the gate. */
const OPENED = 1;

const onPage = new Map(snippetPages.map(({ path, ids }) => [path, ids]));
const paths = pages.filter((path) => onPage.has(path));
const written = paths.filter((path) => isWritten(path) || samples.includes(path));
const ids = paths.flatMap((path) => onPage.get(path)!);
/** Those that are compiled in the page. */
const changed = new Set(deep ? ids : rotation(ids.filter(isLight), Math.ceil(ids.length / 3)));
/** It brings the scripts of all that can be in the text of a page. */
const host = written.find((path) =>
  ["loop-predict", "loop-try-it"].every((name) => htmlOf(path).includes(`<${name}`)),
)!;

for (const group of inGroups(deep ? paths : rotation(paths, Math.ceil(paths.length / 6)), 12)) {
  test(`${group.name}: each snippet runs as served, or compiled in the page`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.goto(host);
    for (const path of group.paths) {
      const all = onPage.get(path)!;
      const compiled = all.filter((id) => changed.has(id));
      await page.evaluate((edits) => {
        for (const [key, text] of edits) localStorage.setItem(key, text);
      }, compiled.map(withComment));
      await takeIn(page, path);
      await expectChanged(page, compiled);
      await runAll(page, all);
      await goBack(page, compiled);
      if (deep) await runAll(page, compiled);
    }
  });
}

for (const path of deep ? written : rotation(written, OPENED)) {
  test(`${path}, opened: each snippet runs compiled in the page, and as served`, async ({ page }) => {
    test.setTimeout(600_000);
    const all = onPage.get(path)!;
    await keepEdits(page, all.map(withComment));
    await page.goto(path);
    await openDetails(page);
    await expectChanged(page, all);
    await runAll(page, all);
    await goBack(page, all);
    await runAll(page, all);
  });
}

/** Not one with a database, which takes longer to start than all the others of a page together. */
function isLight(id: string): boolean {
  return !Object.values(sourceFiles(id)).some((text) => text.includes("drizzle-orm"));
}

/** Puts the text of another page in the place of this one's. */
async function takeIn(page: Page, path: string): Promise<void> {
  await page.evaluate(async (from) => {
    const html = await (await fetch(from)).text();
    const content = new DOMParser().parseFromString(html, "text/html").querySelector(".sl-markdown-content");
    document.querySelector(".sl-markdown-content")!.replaceWith(document.importNode(content!, true));
  }, path);
  await openDetails(page);
}

async function expectChanged(page: Page, all: readonly string[]): Promise<void> {
  for (const id of all) await expect(new SnippetOnPage(page, id).saved).toContainText("Changed");
}

/** Goes back to what was served, which the build has compiled. */
async function goBack(page: Page, all: readonly string[]): Promise<void> {
  await press(page, all, "reset");
  for (const id of all) {
    const snippet = new SnippetOnPage(page, id);
    await snippet.expectState("idle");
    await expect(snippet.saved).toHaveText("");
    // The outputs of questions are hidden until a run; a reset hides nothing again.
    const covered = (await snippet.section.getAttribute("data-covered")) !== null;
    expect(await snippet.lines(), id).toEqual(covered ? [] : documentedLines(id));
  }
}

/** Presses a button of all snippets at once: to scroll to each of them would take longer than what they start. */
async function press(page: Page, all: readonly string[], action: "run" | "reset"): Promise<void> {
  const buttons = all.map((id) => `[data-snippet="${id}"] [data-action=${action}]`);
  await page.evaluate((selectors) => {
    for (const button of selectors) document.querySelector<HTMLElement>(button)?.click();
  }, buttons);
}

async function runAll(page: Page, all: readonly string[]): Promise<void> {
  await press(page, all, "run");
  for (const id of all) {
    const snippet = new SnippetOnPage(page, id);
    await snippet.expectState(/^(done|failed)$/);
    expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
    await expect(snippet.note).toContainText("Same as the documented output");
  }
}

/** An edit that changes nothing about what the program does. */
function withComment(id: string): [key: string, text: string] {
  return keptEdit(id, (text) => `${text} // edited`);
}
