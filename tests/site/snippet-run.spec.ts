// A run under a reader's hands: stopped, flooded, wrong, reset, slowed down.
import { expect } from "@playwright/test";
import {
  documentedLines,
  helloId,
  helloPath,
  keepEdits,
  keptEdit,
  openSnippet,
  SnippetOnPage,
  snippetPages,
} from "./snippet-page.ts";
import { test } from "./warm.ts";

test("Stop ends an endless loop at once and keeps its output", async ({ snippet }) => {
  await snippet.replaceText('console.log("before");\nwhile (true) {}');
  await expect(snippet.stop).toBeDisabled();
  await snippet.run.click();
  await expect(snippet.output).toContainText("before");
  await snippet.expectState("running");
  await expect(snippet.stop).toBeEnabled();
  await snippet.stop.click();
  await snippet.expectState("stopped");
  expect(await snippet.lines()).toEqual(["before"]);
  await expect(snippet.note).toContainText("Stopped");
});

test(
  "a flood of output leaves the page responsive and says how much is not shown",
  { tag: "@deep" },
  async ({ snippet }) => {
    // The program takes a whole core.
    test.slow();
    await snippet.replaceText("for (let i = 0; ; i++) console.log(i);");
    await snippet.run.click();
    await snippet.expectState("running");
    await expect(snippet.dropped).toContainText("earlier lines are not shown", { timeout: 60_000 });
    // The page still answers: its own buttons work while the flood goes on.
    await snippet.section.getByRole("tab", { name: "main.py" }).click();
    await expect(snippet.code).toContainText("import asyncio");
    await snippet.section.getByRole("tab", { name: "main.ts" }).click();
    expect(await snippet.output.locator(".snippet-line").count()).toBeLessThanOrEqual(1000);
    await snippet.stop.click();
    await snippet.expectState("stopped");
    await expect(snippet.dropped).toContainText("earlier lines are not shown");
  },
);

test("ten thousand tasks and a hundred thousand sleep(0) run without freezing the page", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.replaceText(`import * as asyncio from "asyncio";
let turns = 0;
async function worker() {
  for (let i = 0; i < 10; i++) {
    await asyncio.sleep(0);
    turns++;
  }
}
async function main() {
  const tasks = Array.from({ length: 10_000 }, () => asyncio.createTask(worker()));
  await asyncio.gather(...tasks);
  console.log(turns);
}
asyncio.run(main());`);
  // Counted in the page while the program runs: a frozen page would count no frames.
  await page.evaluate(() => {
    const frames = { count: 0 };
    Object.assign(globalThis, { frames });
    requestAnimationFrame(function next() {
      frames.count++;
      requestAnimationFrame(next);
    });
  });
  // Not asked whether it is "running": it may be over before anybody has looked.
  const before = await page.evaluate(() => (globalThis as unknown as { frames: { count: number } }).frames.count);
  await snippet.run.click();
  await snippet.expectState("done");
  const after = await page.evaluate(() => (globalThis as unknown as { frames: { count: number } }).frames.count);
  expect(await snippet.lines()).toEqual(["100000"]);
  expect(after).toBeGreaterThan(before);
});

test("a syntax error is shown with its line, and leads there", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.replaceText('console.log("one");\nconsole.log("two";\nconsole.log("three");');
  await snippet.runToEnd("failed");
  const place = snippet.output.getByRole("button", { name: /^main\.ts:2:/ });
  await expect(snippet.output).toContainText('main.ts:2:18: Expected ")" but found ";"');
  await expect(snippet.section.locator(".view-overlays .wrong")).toHaveCount(1);
  await snippet.run.focus();
  await place.click();
  await expect(snippet.editor).toBeFocused();
  // What is typed now lands in that line, where the error is.
  await page.keyboard.insertText(")");
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["one", "two", "three"]);
});

test("an uncaught error is told once, its traceback leads to the code, and its line is marked", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.replaceText(`import * as asyncio from "asyncio";
async function inner() {
  throw new Error("no milk");
}
async function main() {
  await inner();
}
asyncio.run(main());`);
  await snippet.runToEnd("failed");
  await expect(snippet.output.getByText("Error: no milk")).toHaveCount(1);
  await expect(snippet.note).toHaveText("Uncaught Error");
  const rows = snippet.output.getByRole("button", { name: /^File "main\.ts", line \d+$/ });
  await expect(rows).toHaveText(['File "main.ts", line 6', 'File "main.ts", line 3']);
  await expect(snippet.section.locator(".view-overlays .wrong")).toHaveCount(1);
  await rows.first().click();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.insertText("/* here */");
  await expect(snippet.section.locator(".view-line").filter({ hasText: "inner();" }).first()).toContainText("here");
  // What the run found belongs to the text that was run.
  await expect(snippet.section.locator(".view-overlays .wrong")).toHaveCount(0);
  await expect(snippet.note).toHaveText("Output of the text before your last change.");
});

test("stderr is told apart by a word, not by colour alone", async ({ snippet }) => {
  await snippet.replaceText('console.log("out");\nconsole.error("err");');
  await snippet.runToEnd("done");
  await expect(snippet.output.locator(".snippet-line")).toHaveText([/^0 s\s*out$/, /^0 s\s*stderr\s*err$/]);
});

test("a blocked loop is called so, with the time, and can be stopped there", async ({ snippet }) => {
  await snippet.replaceText('console.log("before");\nwhile (true) {}');
  await snippet.run.click();
  await expect(snippet.note).toContainText(/The loop is blocked: it has not turned\s*for \d+ s/);
  await snippet.note.getByRole("button", { name: "Stop it" }).click();
  await snippet.expectState("stopped");
  await expect(snippet.note).toContainText(/^Stopped after \d+ s/);
});

test("the output grows with its lines and shows the last one, however they wrap", async ({ snippet }) => {
  const height = () => snippet.section.locator(".snippet-output:visible").evaluate((pane) => pane.clientHeight);
  // As high as the code, at least.
  await snippet.replaceText('console.log("one line");');
  await snippet.runToEnd("done");
  const before = await height();
  await snippet.replaceText(`for (let i = 0; i < 600; i++) console.log("x".repeat(i % 200));
console.error("the last line");`);
  await snippet.runToEnd("done");
  await expect.poll(height).toBeGreaterThan(before);
  const belowTheFold = () => snippet.output.evaluate((log) => log.scrollHeight - log.clientHeight - log.scrollTop);
  await expect.poll(belowTheFold).toBeLessThanOrEqual(1);
  // And it does not stay so high.
  await snippet.replaceText('console.log("one line");');
  await snippet.runToEnd("done");
  await expect.poll(height).toBe(before);
});

test("a change is no fault: it is named, and compared with the original on demand", async ({ snippet }) => {
  const { page } = snippet;
  await snippet.openEditor();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText('\nconsole.log("one more");');
  await expect(snippet.note).toHaveText("Output of the original. Press Run to see yours.");
  await snippet.runToEnd("done");
  await expect(snippet.note).toContainText("Changed: it no longer prints what the original does");
  await snippet.note.getByRole("button", { name: "compare" }).click();
  const comparison = snippet.section.getByRole("region", { name: "Comparison with the original" });
  await expect(comparison).toBeFocused();
  await expect(comparison.getByRole("insertion")).toHaveText([/console\.log\("one more"\);$/, /one more$/]);
  await comparison.getByRole("button", { name: "Close the comparison" }).click();
  await expect(comparison).toBeHidden();
  await expect(snippet.note.getByRole("button", { name: "compare" })).toBeFocused();
});

test("Reset brings back the original text and the documented output, also in the middle of a run", async ({
  snippet,
}) => {
  const original = await snippet.code.locator(".line").allTextContents();
  await snippet.replaceText('console.log("mine");\nwhile (true) {}');
  await snippet.run.click();
  await expect(snippet.output).toContainText("mine");
  await snippet.reset.click();
  await snippet.expectState("idle");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
  await expect(snippet.note).toHaveText("Documented output");
  await expect(snippet.saved).toHaveText("");
  await expect(snippet.section.locator(".view-line")).toHaveCount(original.length);
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(documentedLines(helloId));
});

test("Reset can be undone, also where no editor is open, and flashes no colours", async ({ page }) => {
  await keepEdits(page, [keptEdit(helloId, () => 'console.log("mine");')]);
  const snippet = await openSnippet(page);
  const mine = snippet.code.getByText('console.log("mine");');
  await expect(mine).toBeVisible();
  const colours = () => snippet.code.locator(".line span").count();
  await expect.poll(colours).toBeGreaterThan(0);
  await snippet.reset.click();
  // At once, not when a highlighter has come.
  expect(await colours()).toBeGreaterThan(5);
  await expect(mine).toHaveCount(0);
  await expect(snippet.reset).toHaveText("Undo");
  await snippet.reset.click();
  await expect(mine).toBeVisible();
  await snippet.runToEnd("done");
  expect(await snippet.lines()).toEqual(["mine"]);
});

test("Run during a run starts anew", async ({ snippet }) => {
  await snippet.replaceText('console.log("started");\nwhile (true) {}');
  await snippet.run.click();
  await expect(snippet.output).toContainText("started");
  await snippet.run.click();
  await snippet.expectState("running");
  await expect(snippet.output).toContainText("started");
  expect(await snippet.lines()).toEqual(["started"]);
  await snippet.stop.click();
  await snippet.expectState("stopped");
});

test("Copy copies the file that is shown", async ({ snippet }) => {
  const { page } = snippet;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await snippet.copy.click();
  await expect(snippet.saved).toHaveText("Copied main.ts.");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toContain('console.log("Hello");');
  await snippet.section.getByRole("tab", { name: "main.py" }).click();
  await snippet.copy.click();
  await expect(snippet.saved).toHaveText("Copied main.py.");
  expect(await copied()).toContain("import asyncio");
});

test("the pace slows a run down, can change while it goes on, and is remembered by all snippets", async ({ page }) => {
  await keepEdits(page, [
    keptEdit(
      helloId,
      () =>
        'import * as asyncio from "asyncio";\nconsole.log("a");\nawait asyncio.run(asyncio.sleep(3600));\nconsole.log("b");',
    ),
  ]);
  const snippet = await openSnippet(page);
  await snippet.pace.selectOption("1×");
  await snippet.run.click();
  await expect(snippet.output).toContainText("a");
  await snippet.expectState("running");
  await snippet.pace.selectOption("instant");
  await snippet.expectState("done");
  await expect(snippet.output.locator(".snippet-line").last()).toHaveText(/^3600 s\s*b$/);

  await snippet.pace.selectOption("4×");
  for (const select of await page.getByRole("combobox", { name: "Waits" }).all())
    await expect(select).toHaveValue("4×");
  await page.reload();
  await expect(snippet.pace).toHaveValue("4×");
});

test("two snippets of a page do not mix", async ({ page }) => {
  const { path, ids } = snippetPages.find((candidate) => candidate.ids.length > 1) ?? { path: helloPath, ids: [] };
  const [firstId = "", secondId = ""] = ids;
  const first = await openSnippet(page, firstId, path);
  const second = new SnippetOnPage(page, secondId);
  await first.replaceText('const own = "first";\nconsole.log(own);\nwhile (true) {}');
  await first.run.click();
  await expect(first.output).toContainText("first");
  // The same name again: each snippet is a program of its own, also for the editor's TypeScript.
  await second.replaceText('const own = "second";\nconsole.log(own);');
  await second.runToEnd("done");
  expect(await second.lines()).toEqual(["second"]);
  expect(await first.lines()).toEqual(["first"]);
  await first.expectState("running");
  await expect(first.code.locator(".line").first()).toHaveText('const own = "first";');
  await expect(second.section.locator(".squiggly-error")).toHaveCount(0);
  await first.stop.click();
  await first.expectState("stopped");
});
