// A run under a reader's hands: stopped, flooded, wrong, reset, slowed down.
import { expect, test } from "@playwright/test";
import { documentedLines, helloId, helloPath, openSnippet, SnippetOnPage, snippetPages } from "./snippet-page.ts";

test("Stop ends an endless loop at once and keeps its output", async ({ page }) => {
  const snippet = await openSnippet(page);
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

test("a flood of output leaves the page responsive and says how much is not shown", async ({ page }) => {
  // The program takes a whole core.
  test.slow();
  const snippet = await openSnippet(page);
  await snippet.replaceText("for (let i = 0; ; i++) console.log(i);");
  await snippet.run.click();
  await snippet.expectState("running");
  await expect(snippet.dropped).toContainText("earlier lines are not shown", { timeout: 60_000 });
  // The page still answers: its own buttons work while the flood goes on.
  await snippet.section.getByRole("tab", { name: "Python" }).click();
  await expect(snippet.code).toContainText("import asyncio");
  expect(await snippet.output.locator(".snippet-line").count()).toBeLessThanOrEqual(1000);
  await snippet.stop.click();
  await snippet.expectState("stopped");
  await expect(snippet.dropped).toContainText("earlier lines are not shown");
});

test("ten thousand tasks and a hundred thousand sleep(0) run without freezing the page", async ({ page }) => {
  const snippet = await openSnippet(page);
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

test("a syntax error is shown with its line, and leads there", async ({ page }) => {
  const snippet = await openSnippet(page);
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

test("an uncaught error is shown with the coroutines that were waiting", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText(`import * as asyncio from "asyncio";
async function inner() {
  throw new Error("no milk");
}
async function main() {
  await inner();
}
asyncio.run(main());`);
  await snippet.runToEnd("failed");
  await expect(snippet.output).toContainText("Error: no milk");
  await expect(snippet.output.getByRole("listitem")).toContainText([/main\.ts:6 in main/, /main\.ts:\d in inner/]);
});

test("stderr is told apart by a word, not by colour alone", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText('console.log("out");\nconsole.error("err");');
  await snippet.runToEnd("done");
  await expect(snippet.output.locator(".snippet-line")).toHaveText([/^0\.00 s\s*out$/, /^0\.00 s\s*stderr\s*err$/]);
});

test("output that is not the documented one is called so", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText('console.log("Hello");');
  await snippet.runToEnd("done");
  await expect(snippet.note).toContainText("Differs from the documented output");
});

test("Reset brings back the original text and the documented output, also in the middle of a run", async ({ page }) => {
  const snippet = await openSnippet(page);
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

test("Run during a run starts anew", async ({ page }) => {
  const snippet = await openSnippet(page);
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

test("Copy copies the file that is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const snippet = await openSnippet(page);
  await snippet.copy.click();
  await expect(snippet.saved).toHaveText("Copied main.ts.");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toContain('console.log("Hello");');
  await snippet.section.getByRole("tab", { name: "Python" }).click();
  await snippet.copy.click();
  await expect(snippet.saved).toHaveText("Copied main.py.");
  expect(await copied()).toContain("import asyncio");
});

test("the pace slows a run down, can change while it goes on, and is remembered by all snippets", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.replaceText(
    'import * as asyncio from "asyncio";\nconsole.log("a");\nawait asyncio.run(asyncio.sleep(3600));\nconsole.log("b");',
  );
  await snippet.pace.selectOption("1×");
  await snippet.run.click();
  await expect(snippet.output).toContainText("a");
  await snippet.expectState("running");
  await snippet.pace.selectOption("instant");
  await snippet.expectState("done");
  await expect(snippet.output.locator(".snippet-line").last()).toHaveText(/^3600\.00 s\s*b$/);

  await snippet.pace.selectOption("4×");
  for (const select of await page.getByRole("combobox", { name: "Pace" }).all()) await expect(select).toHaveValue("4×");
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
