import { statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { fileOf, pages } from "./pages.ts";

test("every link within the site leads to a page, and every anchor to a place on it", async ({ page, baseURL }) => {
  await page.goto("/404.html");
  // Read as they are served: a link must lead somewhere without JavaScript too.
  const read = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const html = await (await fetch(path)).text();
          const document = new DOMParser().parseFromString(html, "text/html");
          const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")!);
          const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
          return { path, ids, links: [...new Set(links)] };
        }),
      ),
    pages,
  );
  const idsOf = new Map(read.map(({ path, ids }) => [path, new Set(ids)]));
  const leads = ({ pathname, hash }: URL): boolean => {
    const file = statSync(fileOf(pathname), { throwIfNoEntry: false });
    return (
      file?.isFile() === true && (hash === "" || idsOf.get(pathname)?.has(decodeURIComponent(hash.slice(1))) === true)
    );
  };
  const broken = read.flatMap(({ path, links }) =>
    links
      .map((link) => new URL(link, `${baseURL!}${path}`))
      .filter((link) => link.origin === baseURL && !leads(link))
      .map((link) => `${path} → ${link.pathname}${link.hash}`),
  );
  expect(read.flatMap(({ links }) => links).length).toBeGreaterThan(pages.length);
  expect(broken).toEqual([]);
});
