// A prediction by mouse, by keyboard and without JavaScript; an exercise from its start to its solution.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { documentedLines, SnippetOnPage } from "./snippet-page.ts";

const path = "/d/turns/";
const ordered = "d/d5-zero";
const exercise = "d/d4-try-both";
const start = "d/d4-try-both-start";

test("a prediction is put in order by keyboard, and the run shows where it went wrong @everywhere", async ({
  page,
}) => {
  await page.goto(path);
  const prediction = page.locator("loop-predict", { has: page.locator(`[data-snippet="${ordered}"]`) });
  const snippet = new SnippetOnPage(page, ordered);
  await expect(snippet.output).toBeHidden();
  const lines = prediction.locator(".predict-lines li");
  const wanted = documentedLines(ordered).map((line) => line.replace(/^\S+ /, ""));
  const verdict = prediction.getByRole("status").last();

  await prediction.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict).toContainText("where you expected");
  await expect(prediction.locator("[data-mark=wrong]")).not.toHaveCount(0);
  await expect(snippet.output).toBeVisible();

  for (const [place, line] of wanted.entries()) {
    const up = prediction.getByRole("button", { name: `Move up: ${line}`, exact: true });
    await up.focus();
    while ((await lines.nth(place).getAttribute("data-line")) !== line) await page.keyboard.press("ArrowUp");
    await expect(up).toBeFocused();
  }
  await expect(verdict).toHaveText(/^Line \d of 6: |^$/);
  await prediction.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict).toHaveText("Right: all 6 lines are where you put them.");
  await expect(prediction.locator("[data-mark=right]")).toHaveCount(6);
  await expect(prediction.locator("details")).toHaveAttribute("open", "");
});

test("a line is dragged to its place", async ({ page }) => {
  await page.goto(path);
  const lines = page.locator("loop-predict").first().locator(".predict-lines li");
  const first = await lines.first().getAttribute("data-line");
  await lines.first().dragTo(lines.nth(2));
  await expect(lines.nth(2)).toHaveAttribute("data-line", first ?? "");
});

test("running the program first shows its output, and no verdict on a prediction that nobody made", async ({
  page,
}) => {
  await page.goto(path);
  const prediction = page.locator("loop-predict").first();
  const snippet = new SnippetOnPage(
    page,
    (await prediction.locator("[data-snippet]").getAttribute("data-snippet")) ?? "",
  );
  await snippet.runToEnd();
  await expect(snippet.output).toBeVisible();
  await expect(prediction.locator(".predict-verdict")).toHaveText("");
});

test("the check of an exercise says what is missing, and is content with the solution", async ({ page }) => {
  await page.goto(path);
  const task = page.locator(`loop-try-it[data-exercise="${exercise}"]`);
  const check = task.getByRole("button", { name: "Check my program" });
  await check.click();
  await expect(task.locator(".try-verdict")).toHaveText(/^Not yet: \d of \d points/);
  await expect(task.locator("[data-met=false]").first()).toContainText("createTask");

  const snippet = new SnippetOnPage(page, start);
  await expect(snippet.note).toHaveText("≠ Differs from the wanted output");
  await snippet.replaceText(readFileSync(`content/snippets/${exercise}/main.ts`, "utf8"));
  await check.click();
  await expect(task.locator(".try-verdict")).toHaveText("✓ That is it: your program does all that was asked.");
  await expect(snippet.note).toHaveText("✓ Same as the wanted output");
});

test("a program with an error is told so before anything else", async ({ page }) => {
  await page.goto(path);
  const task = page.locator(`loop-try-it[data-exercise="${exercise}"]`);
  const snippet = new SnippetOnPage(page, start);
  await snippet.replaceText('throw new Error("oh");');
  await task.getByRole("button", { name: "Check my program" }).click();
  await expect(task.locator(".try-findings li").first()).toContainText("look at the error in the output");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a question is a listing and a folded answer", async ({ page }) => {
    await page.goto(path);
    const prediction = page.locator("loop-predict").first();
    await expect(prediction.locator(".predict-form")).toBeHidden();
    await prediction.locator("summary").click();
    await expect(prediction.locator(".predict-output")).toBeVisible();
  });
});
