// A page is text first: what it ships before a reader touches it is small, and the heavy parts wait until they are asked for.
import { gzipSync } from "node:zlib";
import { type Page, type Response, expect, test } from "@playwright/test";
import { writtenPages } from "./pages.ts";

const budget = 30_000;

/** Collects what the page loads from now on. */
function recordLoads(page: Page): { scripts: Map<string, Response>; urls: string[] } {
  const scripts = new Map<string, Response>();
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  page.on("response", (response) => {
    if (response.headers()["content-type"]?.includes("javascript")) scripts.set(response.url(), response);
  });
  return { scripts, urls };
}

/** Waits until the page has nothing left that it wants to load by itself, idle callbacks included. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState("networkidle");
}

// What must wait until a reader asks for it, by parts of the addresses of its files.
const editor = ["editor", "monaco", "highlighter", "/runtime/types"];
const compiler = ["compiler", "esbuild", ".wasm"];
const loop = ["/runtime/worker", "/runtime/compiled"];

function among(urls: readonly string[], parts: readonly string[]): string[] {
  return urls.filter((url) => parts.some((part) => url.includes(part)));
}

for (const path of writtenPages) {
  test(`${path} ships at most 30 kB of JavaScript, and none of what only a run or an edit needs`, async ({
    page,
    baseURL,
  }) => {
    const { scripts, urls } = recordLoads(page);
    const missing: string[] = [];
    const errors: string[] = [];
    page.on("response", (response) => {
      if (response.status() >= 400 && !response.url().endsWith(path)) missing.push(response.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(path);
    for (const place of await page.locator("main h2, main footer").all()) await place.scrollIntoViewIfNeeded();
    await settle(page);

    const foreign = urls.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${baseURL ?? ""}/`));
    const heavy = among(urls, [...editor, ...compiler, ...loop]);
    expect({ foreign, heavy, missing, errors }).toEqual({ foreign: [], heavy: [], missing: [], errors: [] });

    const inline = await page.locator("script:not([src])").allTextContents();
    const loaded = await Promise.all([...scripts.values()].map((response) => response.body()));
    const sizes = [...loaded, ...inline].map((script) => gzipSync(script).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
  });
}

test("running a listing as it stands fetches the loop, but neither editor nor compiler", async ({ page }) => {
  const { urls } = recordLoads(page);
  await page.goto("/");
  const snippet = page.locator("[data-snippet]").first();
  await snippet.getByRole("button", { name: "Run" }).click();
  await expect(snippet).toHaveAttribute("data-state", "done");
  expect(among(urls, loop)).not.toEqual([]);
  expect(among(urls, [...editor, ...compiler])).toEqual([]);
});

test("a click into the code fetches the editor", async ({ page }) => {
  const { urls } = recordLoads(page);
  await page.goto("/");
  await page.locator("[data-snippet]").first().locator("pre").first().click();
  await expect.poll(() => among(urls, editor)).not.toEqual([]);
});
