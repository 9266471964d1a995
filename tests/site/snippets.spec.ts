// Every snippet on every page prints what the page documents: as it is served, and again when a change has sent it through
// the compiler in the browser. The change is one that the browser has kept from an earlier visit, so that no editor has to be
// opened for each listing; the editors have tests of their own.
import { expect, test, type Page } from "@playwright/test";
import { editKey } from "../../src/snippet/storage.ts";
import { groups } from "./pages.ts";
import { comparable, documentedLines, openDetails, snippetPages, SnippetOnPage } from "./snippet-page.ts";

const onPage = new Map(snippetPages.map(({ path, ids }) => [path, ids]));

for (const { name, paths } of groups) {
  const visited = paths.filter((path) => onPage.has(path));
  const count = visited.reduce((sum, path) => sum + (onPage.get(path)?.length ?? 0), 0);
  if (count === 0) continue;

  test(`${name}: each snippet runs as served, and compiled in the page`, async ({ page }) => {
    test.setTimeout(60_000 + 20_000 * count);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    for (const path of visited) {
      requests.length = 0;
      const ids = onPage.get(path) ?? [];
      await page.goto(path);
      await runAsServed(page, ids);
      expect(requests.filter((url) => /monaco|compiler|esbuild/.test(url))).toEqual([]);
      for (const id of ids) await keepEdit(page, id);
      await page.reload();
      await runCompiled(page, ids);
    }
  });
}

async function runAsServed(page: Page, ids: readonly string[]): Promise<void> {
  await openDetails(page);
  for (const id of ids) {
    const snippet = new SnippetOnPage(page, id);
    await snippet.expectState("idle");
    // What the reader is to predict is not shown beforehand.
    const covered = (await snippet.section.getAttribute("data-covered")) !== null;
    expect(await snippet.lines(), id).toEqual(covered ? [] : documentedLines(id));
    await runAsDocumented(snippet, id);
  }
}

async function runCompiled(page: Page, ids: readonly string[]): Promise<void> {
  await openDetails(page);
  for (const id of ids) {
    const snippet = new SnippetOnPage(page, id);
    await expect(snippet.saved).toContainText("Edited");
    await runAsDocumented(snippet, id);
  }
}

async function runAsDocumented(snippet: SnippetOnPage, id: string): Promise<void> {
  await snippet.runToEnd();
  expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
  await expect(snippet.note).toContainText("Same as the documented output");
}

/** Leaves a comment behind the program in the browser's memory, as if the reader had typed it. */
async function keepEdit(page: Page, id: string): Promise<void> {
  const files = page.locator(`[data-snippet="${id}"] [data-language=typescript]`);
  const original = Object.fromEntries(
    await files.evaluateAll((panels) =>
      panels.map((panel) => [
        (panel as HTMLElement).dataset.file ?? "",
        [...panel.querySelectorAll(".line")].map((line) => line.textContent).join("\n"),
      ]),
    ),
  ) as Record<string, string>;
  const edited = { ...original, "main.ts": `${original["main.ts"] ?? ""} // edited` };
  const item = [editKey(id, original), JSON.stringify(edited)] as const;
  await page.evaluate(([key, text]) => {
    localStorage.setItem(key, text);
  }, item);
}
