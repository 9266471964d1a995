// How a snippet lies on the page: its code is as wide as its text, and its output beside it or below.
import { chromium, expect, test } from "@playwright/test";
import { chromiumFlags, systemChromium } from "../../scripts/browser.ts";
import { deep, samples } from "./pages.ts";
import { helloId, helloPath, keepEdits, keptEdit, openSnippet, snippetPages } from "./snippet-page.ts";

const visited = snippetPages
  .map(({ path }) => path)
  .filter((path) => samples.includes(path) || (deep && path.startsWith("/d/")));

test("no listing is cut on wide pages and narrower ones, and no output is squeezed", async ({ page }) => {
  for (const path of visited) {
    await page.goto(path);
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page.locator("loop-snippet").evaluateAll((all) =>
        all.flatMap((snippet) => {
          const panel = snippet.querySelector<HTMLElement>("[data-file]:not([hidden])");
          const result = snippet.querySelector<HTMLElement>(".snippet-result");
          if (!panel || !result || panel.offsetWidth === 0) return [];
          const isCut = panel.scrollWidth > panel.clientWidth;
          const isSqueezed = result.offsetWidth > 0 && result.offsetWidth < 240;
          return isCut || isSqueezed ? [snippet.querySelector("section")?.id ?? ""] : [];
        }),
      );
      expect(cut, `${path} at ${String(width)} px`).toEqual([]);
    }
  }
});

test("showing another file moves nothing", async ({ page }) => {
  const snippet = await openSnippet(page);
  const left = () =>
    snippet.section.locator(".snippet-result:visible").evaluate((pane) => pane.getBoundingClientRect().left);
  const before = await left();
  await snippet.section.getByRole("tab", { name: "main.py" }).click();
  expect(await left()).toBe(before);
  await expect(snippet.code).toContainText("import asyncio");
  await snippet.section.getByRole("tab", { name: "main.ts" }).click();
});

test("with scroll bars that take room, the page does not jump when the editor opens over a long line", async ({
  baseURL,
}) => {
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ignoreDefaultArgs: ["--hide-scrollbars"],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...(baseURL ? { baseURL } : {}) });
    await keepEdits(page, [keptEdit(helloId, (text) => `// ${"long ".repeat(40)}\n${text}`)]);
    const snippet = await openSnippet(page, helloId, helloPath);
    const height = () => snippet.section.evaluate((section) => section.getBoundingClientRect().height);
    expect(
      await snippet.code.evaluate((panel: HTMLElement) => panel.offsetHeight - panel.clientHeight),
    ).toBeGreaterThan(5);
    const before = await height();
    await snippet.openEditor();
    expect(await height()).toBe(before);
  } finally {
    await browser.close();
  }
});
