// The editor in the place of the listing: nothing moves, the caret is where the click was, TypeScript knows the modules, and the
// keyboard finds its way in and out.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { helloId, openSnippet, severalFiles, type SnippetOnPage } from "./snippet-page.ts";
import { test } from "./warm.ts";

const longId = "a/a6-task-methods";
const longPath = "/a/coroutines/";

/** Where the text of each visible line begins, and how wide it is, relative to the snippet. */
function measureLines(section: Locator): Promise<{ top: number; left: number; width: number }[]> {
  return section.evaluate((element) => {
    const origin = element.getBoundingClientRect();
    return [...element.querySelectorAll<HTMLElement>(".line, .view-line")]
      .filter((line) => line.checkVisibility({ visibilityProperty: true }) && line.textContent !== "")
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

test("the listing and the editor have the same colours, in both themes", { tag: "@deep" }, async ({ page }) => {
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
  const themes = ["light", "dark"] as const;
  const snippet = await openSnippet(page);
  const listing = { light: [""], dark: [""] };
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    listing[theme] = await colours(`[data-snippet="${helloId}"] [data-file="main.ts"] .line`);
  }
  expect(listing.light).not.toEqual(listing.dark);
  await snippet.openEditor();
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await expect.poll(() => colours(".view-line")).toEqual(listing[theme]);
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

test("TypeScript completes, explains and checks the modules of a snippet", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.replaceText('import * as asyncio from "asyncio";\nimport * as random from "random";\n');
  await page.keyboard.type("asyncio.");
  const completions = page.locator(".suggest-widget");
  const icon = (name: string) =>
    completions.locator(".monaco-list-row", { has: page.getByText(name, { exact: true }) }).locator(".suggest-icon");
  await expect(async () => {
    // What was asked before TypeScript had the types is asked again, as a reader does.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Space");
    await expect(icon("Barrier")).toHaveClass(/symbol-class/, { timeout: 3000 });
  }).toPass();
  await page.keyboard.type("gathe");
  await expect(icon("gather")).toHaveClass(/symbol-(function|method)/);
  const line = await snippet.section.locator(".view-line").last().boundingBox();
  expect((await completions.boundingBox())?.y).toBeGreaterThan(line?.y ?? Infinity);
  await page.keyboard.press("Escape");
  await page.keyboard.type("r();\nrandom.randint(1, 6);\n");

  const hovers = page.locator(".monaco-hover").first();
  const hover = async (name: string) => {
    await expect(async () => {
      // A hover asks once; TypeScript may not be ready yet.
      await page.mouse.move(0, 0);
      await snippet.section.locator(".view-line span span").filter({ hasText: name }).first().hover();
      await expect(hovers).toContainText(`function ${name}`, { timeout: 3000 });
    }).toPass();
    return hovers.innerText();
  };
  expect(await hover("randint")).toMatch(/random\.randint/);
  const text = await hover("gather");
  // One sentence, what Python calls it, where to read on, and how it is declared: nothing of aliases and exports.
  expect(text).toMatch(/^[A-Z][^.]*\./);
  expect(text).toContain("Python: asyncio.gather");
  expect(text).not.toMatch(/alias|export|@param/);
  await expect(hovers.getByRole("link", { name: "More in the reference" })).toHaveAttribute(
    "data-href",
    /\/reference\/gather\/$/,
  );
});

test("what TypeScript says stands beside the verdict, and faults of asyncio are mended by a quick action", async ({
  snippet,
}) => {
  const { page } = snippet;
  await snippet.replaceText(`import * as asyncio from "asyncio";
async function main() {
asyncio.sleep(1);
const count: string = 3;
console.log(count);
}
asyncio.run(main());`);
  await expect(snippet.section.locator(".squiggly-error")).toHaveCount(1);
  await expect(snippet.section.locator(".squiggly-warning")).toHaveCount(1);
  await snippet.runToEnd("done");
  await expect(snippet.remarks).toContainText("TypeScript finds an error: main.ts:4");
  await snippet.remarks.getByRole("button", { name: "main.ts:4" }).click();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("ArrowUp");
  // The menu offers what is known when it opens.
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+Period");
    await page.getByText("Write await before it").click({ timeout: 3000 });
  }).toPass();
  await expect(snippet.section.locator(".view-line").nth(2)).toHaveText(/await\sasyncio\.sleep\(1\);/);
  await expect(snippet.remarks).toBeEmpty();
  await expect(snippet.section.locator(".squiggly-warning")).toHaveCount(0);
});

test("a fault is told once after the run, with what mends it and the chapter that explains it", async ({ snippet }) => {
  await snippet.replaceText(`import * as asyncio from "asyncio";
import * as time from "time";
async function main() {
  asyncio.createTask(asyncio.sleep(1));
  time.sleep(1);
  await asyncio.sleep(0);
}
asyncio.run(main());`);
  await snippet.runToEnd();
  await snippet.section.locator(".see").hover();
  const notes = snippet.section.locator(".see-notes");
  await expect(notes.getByRole("link", { name: "A blocking call" })).toHaveAttribute(
    "href",
    /\/e\/pitfalls\/#a-blocking/,
  );
  await expect(notes.getByRole("button", { name: "Use asyncio.sleep" })).toHaveCount(1);
  await expect(notes.getByRole("button", { name: "Keep the task" })).toHaveCount(1);
  await notes.getByRole("button", { name: "Use asyncio.sleep" }).click();
  await expect(snippet.section.locator(".view-line").nth(4)).toHaveText(/await\sasyncio\.sleep\(1\);/);
  await expect(notes.getByRole("button", { name: "Keep the task" })).toHaveCount(0);
});

test("Shift+Alt+F formats the code, and F1 is left to the browser", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.replaceText("if (true) {\nconsole.log( 1 )\n}");
  await page.keyboard.press("F1");
  await expect(page.locator(".quick-input-widget:visible")).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press("Shift+Alt+F");
    await expect(snippet.section.locator(".view-line").nth(1)).toHaveText(/^\s\sconsole\.log\(1\)$/, { timeout: 3000 });
  }).toPass();
});

test("edits in several files all count, and TypeScript knows them from each other", async ({ page }) => {
  const snippet = await openSnippet(page, severalFiles.id, severalFiles.path);
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

test("the keyboard alone runs a snippet, edits it and leaves again", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.section.getByRole("tab", { name: "main.ts" }).focus();
  await page.keyboard.press("Tab");
  await expect(snippet.run).toBeFocused();
  for (const control of [snippet.stop, snippet.reset, snippet.share, snippet.copy, snippet.pace, snippet.run]) {
    await page.keyboard.press("ArrowLeft");
    await expect(control).toBeFocused();
  }
  // The toolbar is one Tab stop, wherever in it one has been.
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+Tab");
  await expect(snippet.section.getByRole("tab", { name: "main.ts" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(snippet.pace).toBeFocused();
  await page.keyboard.press("End");
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
  await expect(snippet.saved.getByRole("button", { name: "compare" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(snippet.output).toBeFocused();

  await page.keyboard.press("Shift+Tab");
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
  await expect(snippet.section.getByRole("tab", { name: "main.py" })).toBeFocused();
  await expect(snippet.code).toContainText("import asyncio");
  await page.keyboard.press("Home");
  await expect(snippet.code).toContainText('from "asyncio"');
});

test("an open editor has no accessibility violation, in either theme", { tag: "@deep" }, async ({ snippet }) => {
  const { page } = snippet;
  await snippet.replaceText('import * as asyncio from "asyncio";\nasyncio.\nconsole.error(1');
  await snippet.runToEnd("failed");
  await expect(snippet.section.locator(".view-overlays .wrong")).not.toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await new AxeBuilder({ page }).withRules("color-contrast").analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
});
