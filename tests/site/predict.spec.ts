// A prediction by mouse, by keyboard and without JavaScript; an exercise from its start to its solution.
import { readFileSync } from "node:fs";
import { expect, test, type Locator } from "@playwright/test";
import { documentedLines, keepEdits, keptEdit, SnippetOnPage } from "./snippet-page.ts";

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
  const verdict = prediction.locator(".predict-form .predict-verdict");

  await prediction.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict).toContainText("where you expected");
  await expect(prediction.locator("[data-mark=wrong]")).not.toHaveCount(0);
  await expect(snippet.output).toBeVisible();
  // The run has made the page grow above it.
  await expect(verdict).toBeInViewport();

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
  await expect(prediction.locator(".predict-answer")).toHaveAttribute("open", "");
});

test("a line is dragged to its place", async ({ page }) => {
  await page.goto(path);
  const lines = page.locator("loop-predict").first().locator(".predict-lines li");
  const first = await lines.first().getAttribute("data-line");
  await lines.first().dragTo(lines.nth(2));
  await expect(lines.nth(2)).toHaveAttribute("data-line", first ?? "");
});

test("a finger drags a line at its grip, and scrolls the page elsewhere @phone", async ({ page, context }) => {
  await page.goto(path);
  const lines = page.locator("loop-predict").first().locator(".predict-lines li");
  const first = await lines.first().getAttribute("data-line");
  await lines.nth(2).scrollIntoViewIfNeeded();
  const finger = await context.newCDPSession(page);
  const drag = async (from: Locator, to: Locator) => {
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    const at = (box: typeof start) => ({ x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + (box?.height ?? 0) * 0.75 });
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(start)] });
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(end)] });
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  // Lifted in the middle of a movement, the finger leaves the page sliding, on a busy machine by leaps and with rests between them:
  // only the browser knows when it is over.
  const slide = await page.evaluateHandle(() => ({
    over: new Promise<void>((resolve) => {
      const slides = () => {
        document.addEventListener("scrollend", resolved, { once: true });
      };
      const resolved = () => {
        resolve();
      };
      document.addEventListener("pointercancel", slides, { once: true });
    }),
  }));
  await drag(lines.first().locator("code"), lines.nth(2));
  await expect(lines.first()).toHaveAttribute("data-line", first ?? "");
  await slide.evaluate(({ over }) => over);
  await lines.nth(2).scrollIntoViewIfNeeded();
  await drag(lines.first().locator(".predict-grip"), lines.nth(2).locator(".predict-grip"));
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
  await expect(prediction.locator(".predict-form .predict-verdict")).toHaveText("");
});

test("a picture is predicted: who is ready at a moment, and the order of turns", async ({ page }) => {
  await page.goto(path);
  const question = (id: string) =>
    page.locator("loop-predict-picture", { has: page.locator(`[data-snippet="${id}"]`) });
  const ready = question("d/d5-minutes");
  const verdict = (of: Locator) => of.locator(".predict-verdict");
  await ready.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict(ready)).toContainText("Tick the tasks");
  await ready.getByRole("checkbox", { name: "no task" }).check();
  await ready.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict(ready)).toHaveText("Right: no task stands in the ready queue.");

  const order = question("d/d4-predict");
  const first = order.getByRole("button", { name: "Move up: main begins, to line 14", exact: true });
  for (let place = 1; place < 6; place++) await first.press("ArrowUp");
  await order.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict(order)).toContainText("Right up to turn 2.");
  await expect(order.locator("[data-mark=right]").first()).toContainText("main begins");

  // Who reads Python is asked about the lines of the program that they see.
  await page.goto(`${path}?lang=python`);
  await expect(order.getByText("begins, to line 15")).toBeVisible();
  await expect(order.getByText("begins, to line 14")).toBeHidden();
  await order.getByRole("button", { name: "Run and compare" }).click();
  await expect(verdict(order)).toContainText("“main begins, to line 15”");
});

test("the check of an exercise says what is missing, and is content with the solution", async ({ page }) => {
  await page.goto(path);
  const task = page.locator(`loop-try-it[data-exercise="${exercise}"]`);
  const check = task.getByRole("button", { name: "Check my program" });
  await check.click();
  await expect(task.locator(".try-verdict")).toHaveText(/^Not yet: \d of \d points/);
  await expect(task.locator("[data-met=false]").first()).toContainText("createTask");

  const snippet = new SnippetOnPage(page, start);
  await expect(snippet.note).toContainText("≠ Differs from the wanted output");
  await snippet.replaceText(readFileSync(`content/snippets/${exercise}/main.ts`, "utf8"));
  await check.click();
  await expect(task.locator(".try-verdict")).toHaveText("✓ That is it: your program does all that was asked.");
  await expect(snippet.note).toHaveText("✓ Same as the wanted output");
});

test("a program with an error is told so before anything else", async ({ page }) => {
  await keepEdits(page, [keptEdit(start, () => 'throw new Error("oh");')]);
  await page.goto(path);
  const task = page.locator(`loop-try-it[data-exercise="${exercise}"]`);
  await task.getByRole("button", { name: "Check my program" }).click();
  await expect(task.locator(".try-findings li").first()).toContainText("look at the error in the output");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a question is a listing and a folded answer", async ({ page }) => {
    await page.goto(path);
    const prediction = page.locator("loop-predict").first();
    await expect(prediction.locator(".predict-form").first()).toBeHidden();
    await prediction.locator(".predict-answer > summary").first().click();
    await expect(prediction.locator(".predict-output").first()).toBeVisible();
  });
});
