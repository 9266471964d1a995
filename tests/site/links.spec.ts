import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";

interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

test("every link within the site leads to a page, and every anchor to a place on it", async ({ page, baseURL }) => {
  const site = new Map<string, PageLinks>();
  for (const path of pages) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => link.href),
    }));
    site.set(path, { ids: new Set(found.ids), links: found.links });
  }

  const broken: string[] = [];
  for (const [path, { links }] of site) {
    for (const link of links) {
      const { origin, pathname, hash } = new URL(link);
      if (origin !== baseURL) continue;
      const target = site.get(pathname);
      const there = target === undefined ? existsSync(`dist${pathname}`) : hash === "" || target.ids.has(hash.slice(1));
      if (!there) broken.push(`${path} → ${pathname}${hash}`);
    }
  }
  expect(broken).toEqual([]);
});
