import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listFiles, shellOf } from "../../src/course/offline-site.ts";

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "site-"));
  const page = '<link href="/x/_astro/a.1.css"><script src="/x/_astro/page.1.js"></script>';
  const files = {
    "index.html": page,
    "a/tasks/index.html": page,
    "embed/a/index.html": page,
    _headers: "",
    "robots.txt": "",
    "favicon.svg": "<svg/>",
    "_astro/a.1.css": "a{}",
    "_astro/page.1.js": 'import{a}from"./part.1.js";import("./editor-monaco.1.js")',
    "_astro/part.1.js": "export const a=1",
    "_astro/editor-monaco.1.js": "heavy",
    "_astro/inter.D-4k.woff2": "font",
    "runtime/python/manifest.1.json": "[]",
    "runtime/packages/manifest.1.json": "[]",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

it("lists what a reader can keep, each file with its part", () => {
  const { files } = listFiles(site);
  expect(Object.fromEntries(files.map(({ path, part }) => [path, part]))).toEqual({
    "": "pages",
    "_astro/a.1.css": "pages",
    "_astro/editor-monaco.1.js": "editor",
    "_astro/inter.D-4k.woff2": "pages",
    "_astro/page.1.js": "pages",
    "_astro/part.1.js": "pages",
    "a/tasks/": "pages",
    "favicon.svg": "pages",
    "runtime/packages/manifest.1.json": "database",
    "runtime/python/manifest.1.json": "python",
  });
});

it("has another version as soon as any file is another", () => {
  const { version } = listFiles(site);
  expect(listFiles(site).version).toBe(version);
  writeFileSync(join(site, "a/tasks/index.html"), "another");
  expect(listFiles(site).version).not.toBe(version);
});

it("has in the shell what pages are made of and what that imports, and nothing that waits until it is asked for", () => {
  const shell = shellOf(site, listFiles(site)).map(({ path }) => path);
  expect(shell.sort()).toEqual([
    "",
    "_astro/a.1.css",
    "_astro/inter.D-4k.woff2",
    "_astro/page.1.js",
    "_astro/part.1.js",
    "favicon.svg",
  ]);
});
