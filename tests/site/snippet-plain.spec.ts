// Without JavaScript a snippet is a listing and its output: all of it can be read, and nothing pretends to work.
import { expect, test } from "@playwright/test";
import { documentedLines, snippetPages, SnippetOnPage } from "./snippet-page.ts";

test.use({ javaScriptEnabled: false });

for (const { path, ids } of snippetPages) {
  test(`${path} shows all files and outputs of its snippets without JavaScript, and no dead controls`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const id of ids) {
      const snippet = new SnippetOnPage(page, id);
      const closed = page.locator("details:not([open])").filter({ has: snippet.section });
      if ((await closed.count()) > 0) await closed.locator("summary").first().click();
      await expect(snippet.section).toBeVisible();
      expect(await snippet.lines(), id).toEqual(documentedLines(id));
      for (const panel of await snippet.section.locator("[data-file]").all()) await expect(panel).toBeVisible();
      await expect(snippet.section.locator("button:visible, select:visible, [role=tab]:visible")).toHaveCount(0);
    }
  });
}
