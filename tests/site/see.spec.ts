// The view of a run, walked through by keyboard alone, as a reader does who has no mouse.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { keepEdits, keptEdit, openSnippet } from "./snippet-page.ts";

const scheduled = "d/d4-scheduled";

/** Presses Tab until the focus is on this. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

test("a run is read, stepped through and changed with the keyboard alone", async ({ page }) => {
  const snippet = await openSnippet(page, scheduled, "/d/turns/");
  const view = page.locator("loop-snippet", { has: snippet.section }).getByRole("group", { name: "Run", exact: true });
  await snippet.section.getByRole("tab").first().focus();
  await tabTo(page, snippet.run);
  await page.keyboard.press("Enter");
  await snippet.expectState("done");

  const moment = view.getByRole("slider", { name: "Moment" });
  await tabTo(page, moment);
  await page.keyboard.press("Home");
  await expect(moment).toHaveAttribute("aria-valuetext", /^begin · turn 0 of 10 · 0 s: The run has not begun\.$/);
  const toMoment = async (name: string, key: "PageUp" | "PageDown") => {
    for (let presses = 0; presses < 12; presses++) {
      if ((await moment.getAttribute("aria-valuetext"))?.startsWith(name) === true) return;
      await page.keyboard.press(key);
    }
    await expect(moment).toHaveAttribute("aria-valuetext", new RegExp(`^${name}`));
  };
  await toMoment("T3", "PageUp");
  const loop = view.getByRole("region", { name: "Loop" });
  await expect(moment).toHaveAttribute("aria-valuetext", /worker\(1\)’s sleep was over\. It printed .* That woke main/);
  await expect(loop).toContainText("ready, next · main, line 14");
  await expect(loop).toContainText("sleeps until 2 s · worker, line 6");
  await toMoment("T1", "PageDown");
  await expect(loop).toContainText("waits for worker(1) · main, line 14");

  const task = loop.getByRole("combobox", { name: "Task to cancel" });
  await tabTo(page, task);
  await page.keyboard.type("worker(2)");
  await tabTo(page, loop.getByRole("button", { name: "Cancel at this moment" }));
  await page.keyboard.press("Enter");
  const compared = view.getByRole("region", { name: "Two runs compared" });
  await expect(compared).toBeVisible({ timeout: 60_000 });
  await expect(compared).toContainText("1: as it was · 2: worker(2) cancelled at T1");
  await expect(compared).toContainText("They are the same until T1.");
  await expect(compared).toContainText("+CancelledError");
});

test("a program without a loop has no turns to be stepped through, and its notes all the same", async ({ page }) => {
  for (const [path, id, words] of [
    ["/a/why-asyncio/", "a/a0-blocking", "no turns, 4 s"],
    ["/a/coroutines/", "a/a2-no-run", "was never awaited"],
  ] as const) {
    const snippet = await openSnippet(page, id, path);
    await snippet.runToEnd();
    const view = page
      .locator("loop-snippet", { has: snippet.section })
      .getByRole("group", { name: "Run", exact: true });
    await expect(view).toContainText("This program started no loop");
    await expect(view.getByRole("slider", { name: "Moment" })).toBeHidden();
    await view.hover();
    await expect(view).toContainText(words);
  }
});

test("a long run is in sight on either scale, wherever it was scrolled to", { tag: "@deep" }, async ({ page }) => {
  await keepEdits(page, [
    keptEdit(
      scheduled,
      () => `import * as asyncio from "asyncio";
async function worker() {
  for (let turn = 0; turn < 12; turn++) await asyncio.sleep(turn % 3);
}
async function main() {
  await asyncio.gather(...Array.from({ length: 300 }, () => asyncio.createTask(worker())));
}
asyncio.run(main());`,
    ),
  ]);
  const snippet = await openSnippet(page, scheduled, "/d/turns/");
  await snippet.runToEnd("done");
  const view = page.locator("loop-snippet", { has: snippet.section }).getByRole("group", { name: "Run", exact: true });
  const moment = view.getByRole("slider", { name: "Moment" });
  await moment.focus();
  await page.keyboard.press("End");
  for (const scale of ["by time", "by turn", "by time"]) {
    await view.getByText(scale, { exact: true }).click();
    await expect(view.locator(".see-name").last()).toBeInViewport();
    await expect(view.locator(".see-playhead")).toBeInViewport();
    await expect(view.locator(".see-axis text").first()).toBeInViewport();
  }
});
