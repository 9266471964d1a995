// Without JavaScript a snippet is a listing and its output: all of it can be read, and nothing pretends to work.
import { expect, test } from "@playwright/test";
import { samples } from "./pages.ts";
import { documentedLines, snippetPages, SnippetOnPage } from "./snippet-page.ts";

test.use({ javaScriptEnabled: false });

for (const { path, ids } of snippetPages.filter(({ path }) => samples.includes(path))) {
  test(`${path} shows all files and outputs of its snippets without JavaScript, and no dead controls`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const id of ids) {
      const snippet = new SnippetOnPage(page, id);
      const closed = page.locator("details:not([open])").filter({ has: snippet.section });
      if ((await closed.count()) > 0) await closed.locator("summary").first().click();
      await expect(snippet.section).toBeVisible();
      // The answer to a question stands below it, folded.
      const covered = (await snippet.section.getAttribute("data-covered")) !== null;
      const question = page.locator("loop-predict").filter({ has: snippet.section });
      const printed = covered ? await question.locator(".predict-output").textContent() : null;
      expect(printed?.split("\n") ?? (await snippet.lines()), id).toEqual(documentedLines(id));
      for (const panel of await snippet.section.locator("[data-file]").all()) await expect(panel).toBeVisible();
      await expect(snippet.section.locator("button:visible, select:visible, [role=tab]:visible")).toHaveCount(0);
    }
  });
}
