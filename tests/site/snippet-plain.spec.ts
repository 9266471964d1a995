// Without JavaScript a snippet is a listing and its output: all of it can be read, and nothing pretends to work.
import { expect, test, type Page } from "@playwright/test";
import { inGroups, samples } from "./pages.ts";
import { documentedLines, snippetPages, SnippetOnPage } from "./snippet-page.ts";

test.use({ javaScriptEnabled: false });

const onPage = new Map(snippetPages.map(({ path, ids }) => [path, ids]));
const visited = [...onPage.keys()].filter((path) => samples.includes(path));

for (const { name, paths } of inGroups(visited, 4)) {
  test(`${name}: all files and outputs of the snippets are shown without JavaScript, and no dead controls`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.goto(path);
      for (const id of onPage.get(path)!) await expectWhole(page, id);
    }
  });
}

async function expectWhole(page: Page, id: string): Promise<void> {
  const snippet = new SnippetOnPage(page, id);
  const closed = page.locator("details:not([open])").filter({ has: snippet.section });
  if ((await closed.count()) > 0) await closed.locator("summary").first().click();
  await expect(snippet.section).toBeVisible();
  // The answer to a question stands below it, folded.
  const covered = (await snippet.section.getAttribute("data-covered")) !== null;
  const question = page.locator("loop-predict, loop-predict-picture").filter({ has: snippet.section });
  const printed = covered ? await question.locator(".predict-output").first().textContent() : null;
  const shown = await snippet.section.locator('[data-language="typescript"] .snippet-text').allTextContents();
  expect(printed?.split("\n") ?? shown, id).toEqual(documentedLines(id));
  for (const panel of await snippet.section.locator("[data-file]").all()) await expect(panel).toBeVisible();
  await expect(snippet.section.locator("button:visible, select:visible, [role=tab]:visible")).toHaveCount(0);
}
