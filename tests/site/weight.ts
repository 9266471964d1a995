// What a page weighs before a reader touches it, and what it may weigh.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { fileOf } from "./pages.ts";

/** Bytes, packed as a host sends them, and how often the page asks its host. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly requests: number;
}

/** What a page may weigh. */
export const budgets: Weight = { html: 50_000, css: 20_000, js: 30_000, fonts: 100_000, requests: 40 };

/** What a page weighs that was visited; the scripts in it count as JavaScript, and as HTML. */
export async function weigh(page: Page, loaded: ReadonlyMap<string, string>): Promise<Weight> {
  const inline = await page.locator("script:not([src])").allTextContents();
  const bytes = (type: string) => {
    const urls = [...loaded].filter(([, each]) => each === type).map(([url]) => url);
    return sum(urls.map((url) => packed(readFileSync(fileOf(decodeURI(new URL(url).pathname))), type)));
  };
  return {
    html: bytes("document"),
    css: bytes("stylesheet"),
    js: bytes("script") + sum(inline.map((script) => gzipSync(script).length)),
    fonts: bytes("font"),
    requests: loaded.size,
  };
}

/** What of it is more than a page may weigh, in words. */
export function overBudget(weight: Weight): string[] {
  return (Object.keys(budgets) as (keyof Weight)[])
    .filter((kind) => weight[kind] > budgets[kind])
    .map((kind) => `${kind}: ${String(weight[kind])} instead of ${String(budgets[kind])} at most`);
}

/** Fonts are packed already. */
function packed(content: Uint8Array, type: string): number {
  return type === "font" ? content.length : gzipSync(content).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
