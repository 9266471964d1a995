// Every snippet on every page prints what the page documents: as it is served, and again when a change has sent it through
// the compiler in the browser.
import { expect, test } from "@playwright/test";
import { comparable, documentedLines, openDetails, snippetPages, SnippetOnPage } from "./snippet-page.ts";

for (const { path, ids } of snippetPages) {
  test(`${path} shows each snippet's documented output before any run`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    for (const id of ids) {
      const snippet = new SnippetOnPage(page, id);
      await snippet.expectState("idle");
      expect(await snippet.lines(), id).toEqual(documentedLines(id));
    }
  });

  test(`${path} runs each snippet as served`, async ({ page }) => {
    const compilers: string[] = [];
    page.on("request", (request) => {
      if (/monaco|compiler|\.wasm/.test(request.url())) compilers.push(request.url());
    });
    await page.goto(path);
    await openDetails(page);
    for (const id of ids) {
      const snippet = new SnippetOnPage(page, id);
      await snippet.runToEnd();
      expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
      await expect(snippet.note).toContainText("Same as the documented output");
    }
    expect(compilers).toEqual([]);
  });

  test(`${path} runs each snippet after an edit`, async ({ page }) => {
    test.setTimeout(20_000 + 20_000 * ids.length);
    await page.goto(path);
    await openDetails(page);
    for (const id of ids) {
      const snippet = new SnippetOnPage(page, id);
      await snippet.openEditor();
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.insertText(" // edited");
      await expect(snippet.saved).toContainText("Edited");
      await snippet.runToEnd();
      expect(comparable(id, await snippet.lines()), id).toEqual(comparable(id, documentedLines(id)));
      await expect(snippet.note).toContainText("Same as the documented output");
    }
  });
}
