// The editor in the place of the listing: nothing moves, the caret is where the click was, TypeScript knows the modules, and the
// keyboard finds its way in and out.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { helloId, openSnippet, severalFiles, type SnippetOnPage } from "./snippet-page.ts";

const longId = "a/a6-task-methods";
const longPath = "/a/coroutines/";

/** Where the text of each visible line begins, and how wide it is, relative to the snippet. */
function measureLines(section: Locator): Promise<{ top: number; left: number; width: number }[]> {
  return section.evaluate((element) => {
    const origin = element.getBoundingClientRect();
    return [...element.querySelectorAll<HTMLElement>(".line, .view-line")]
      .filter((line) => line.offsetParent !== null && line.textContent !== "")
      .map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const text = range.getBoundingClientRect();
        return { top: line.getBoundingClientRect().top - origin.top, left: text.left - origin.left, width: text.width };
      })
      .sort((a, b) => a.top - b.top);
  });
}

async function hint(snippet: SnippetOnPage): Promise<string> {
  return snippet.section.locator(".snippet-hint").innerText();
}

function isFocusInside(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest(".snippet-editor") !== null);
}

test("nothing moves when the editor opens", async ({ page }) => {
  const snippet = await openSnippet(page, longId, longPath);
  await page.evaluate(() => document.fonts.ready);
  const clicked = snippet.code.locator(".line").nth(3);
  await clicked.evaluate((line) => {
    line.scrollIntoView({ block: "center" });
  });
  const height = await snippet.section.evaluate((element) => element.getBoundingClientRect().height);
  const listing = await measureLines(snippet.section);
  const box = await clicked.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 10);
  await expect(snippet.editor).toBeFocused();
  await expect(snippet.section.locator(".view-line").first()).toBeVisible();
  const editor = await measureLines(snippet.section);
  expect(await snippet.section.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
  expect(editor.length).toBe(listing.length);
  for (const [index, line] of listing.entries()) {
    expect(editor[index]?.top).toBeCloseTo(line.top, 0);
    expect(Math.abs((editor[index]?.left ?? 0) - line.left)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((editor[index]?.width ?? 0) - line.width)).toBeLessThanOrEqual(1);
  }
});

test("the listing and the editor have the same colours, in both themes", async ({ page }) => {
  /** Each letter that is shown, from top to bottom, with its colour. */
  const colours = (selector: string) =>
    page.locator(selector).evaluateAll((lines) => {
      const sorted = lines.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
      const spans = sorted.flatMap((line) => [...line.querySelectorAll("span")]);
      return spans
        .filter((span) => span.children.length === 0)
        .flatMap((span) =>
          Array.from(span.textContent.replace(/\s/g, ""), (letter) => [letter, getComputedStyle(span).color].join(" ")),
        );
    });
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const snippet = await openSnippet(page);
    const listing = await colours(`[data-snippet="${helloId}"] [data-file="main.ts"] .line`);
    await snippet.openEditor();
    await expect.poll(() => colours(".view-line")).toEqual(listing);
  }
});

test("the caret is where the click was", async ({ page }) => {
  const snippet = await openSnippet(page);
  const word = snippet.code.getByText('"Hello"').first();
  const box = await word.boundingBox();
  // Between the second and the third letter: the width of a letter is that of the word's seven characters.
  await word.click({ position: { x: ((box?.width ?? 0) / 7) * 3, y: 8 } });
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.insertText("|");
  await expect(snippet.section.locator(".view-line").filter({ hasText: "He|llo" })).toHaveCount(1);
});

test("TypeScript completes, explains and checks the modules of a snippet", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText('import * as asyncio from "asyncio";\nimport * as random from "random";\n');
  await page.keyboard.type("asyncio.gathe");
  const completions = page.locator(".suggest-widget");
  await expect(completions.getByText("gather", { exact: true })).toBeVisible();
  const line = await snippet.section.locator(".view-line").last().boundingBox();
  expect((await completions.boundingBox())?.y).toBeGreaterThan(line?.y ?? Infinity);
  await page.keyboard.press("Escape");
  await page.keyboard.type("r();\nrandom.randint(1, 6);\n");
  const word = snippet.section.locator(".view-line span span").filter({ hasText: "randint" }).first();
  await expect(async () => {
    // A hover asks once; TypeScript may not be ready yet.
    await page.mouse.move(0, 0);
    await word.hover();
    await expect(page.locator(".monaco-hover").first()).toContainText("number", { timeout: 3000 });
  }).toPass();
  await page.keyboard.type("asyncio.noSuchThing();");
  await expect(snippet.section.locator(".squiggly-error")).toHaveCount(1);
});

for (const { path, id } of severalFiles.slice(0, 1)) {
  test(`edits in several files (${id}) all count, and TypeScript knows them from each other`, async ({ page }) => {
    const snippet = await openSnippet(page, id, path);
    await snippet.openEditor();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText('\nconsole.log("from main");');
    const second = snippet.section.getByRole("tab").nth(1);
    await second.click();
    await snippet.section.locator(".view-line").last().click();
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.insertText('\nconsole.log("from the other file");');
    await snippet.runToEnd("done");
    const lines = await snippet.lines();
    expect(lines).toContain("from main");
    expect(lines).toContain("from the other file");
    await snippet.section.getByRole("tab").first().click();
    await expect(snippet.section.locator(".squiggly-error")).toHaveCount(0);
  });
}

test("the keyboard alone runs a snippet, edits it and leaves again", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.section.getByRole("tab", { name: "main.ts" }).focus();
  for (const control of [snippet.pace, snippet.copy, snippet.reset, snippet.stop, snippet.run]) {
    await page.keyboard.press("Tab");
    await expect(control).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await snippet.expectState("done");
  await page.keyboard.press("Tab");
  await expect(snippet.code).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(snippet.editor).toBeFocused();
  expect(await hint(snippet)).toContain("Esc");

  await page.keyboard.insertText('console.log("typed");\n');
  await page.keyboard.press("Tab");
  expect(await isFocusInside(page)).toBe(true);
  await page.keyboard.press("ControlOrMeta+Enter");
  await snippet.expectState("done");
  await expect(snippet.output).toContainText("typed");
  await page.keyboard.press("Escape");
  await expect(snippet.section.getByText("Tab now leaves the editor.")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(snippet.output).toBeFocused();

  await page.keyboard.press("Shift+Tab");
  expect(await isFocusInside(page)).toBe(true);
  await page.keyboard.press("Control+M");
  await page.keyboard.press("Shift+Tab");
  await expect(snippet.run).toBeFocused();
});

test("arrow keys go through the files", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.section.getByRole("tab", { name: "main.ts" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(snippet.section.getByRole("tab", { name: "Python" })).toBeFocused();
  await expect(snippet.code).toContainText("import asyncio");
  expect(await hint(snippet)).toContain("read only");
  await page.keyboard.press("Home");
  await expect(snippet.code).toContainText('from "asyncio"');
});

for (const theme of ["light", "dark"] as const) {
  test(`an open editor has no accessibility violation (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const snippet = await openSnippet(page);
    await snippet.replaceText('import * as asyncio from "asyncio";\nasyncio.\nconsole.error(1');
    await snippet.runToEnd("failed");
    await expect(snippet.section.locator(".view-overlays .wrong")).not.toHaveCount(0);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
