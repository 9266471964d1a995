// A phone: the light editor, output below the code, nothing wider than the screen.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openSnippet } from "./snippet-page.ts";

test("a touch screen gets the light editor, which edits and runs @phone", async ({ page }) => {
  const monaco: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("monaco")) monaco.push(request.url());
  });
  const snippet = await openSnippet(page);
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('console.log("typed");');
  await snippet.run.tap();
  await snippet.expectState("done");
  expect(await snippet.lines()).toEqual(["typed"]);
  expect(monaco).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("a syntax error is marked at its line in the light editor @phone", async ({ page }) => {
  const snippet = await openSnippet(page);
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("let one = 1;\nlet two = = 2;");
  await snippet.run.tap();
  await snippet.expectState("failed");
  await expect(snippet.section.locator(".cm-line.wrong")).toHaveText("let two = = 2;");
});

test("nothing moves when the light editor opens @phone", async ({ page }) => {
  const snippet = await openSnippet(page);
  await page.evaluate(() => document.fonts.ready);
  const tops = (selector: string) =>
    snippet.section
      .locator(selector)
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().top + scrollY));
  const height = () => snippet.section.evaluate((element) => element.getBoundingClientRect().height);
  const before = { tops: await tops("[data-file='main.ts'] .line"), height: await height() };
  await snippet.code.locator(".line").last().tap();
  await expect(snippet.editor).toBeFocused();
  expect({ tops: await tops(".cm-line"), height: await height() }).toEqual(before);
});

test("the output is below the code, and long lines scroll inside @phone", async ({ page }) => {
  const snippet = await openSnippet(page);
  const code = await snippet.code.boundingBox();
  const output = await snippet.output.boundingBox();
  expect(output?.y).toBeGreaterThan(code?.y ?? Infinity);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
