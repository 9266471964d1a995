// The last step of the build: the list of all files that a reader can keep (offline.json), and the service worker with what
// changes from build to build put in: the version of the course, and the shell. An Astro integration.
//
// workbox-build would do the putting in, but it brings nearly 300 packages (Babel, Rollup …) for a glob and a hash.
import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "esbuild";
import type { FileList, ListedFile } from "../offline/kept.ts";

/** What no reader needs to keep: what other sites frame, and what is for machines. */
const LEFT_OUT =
  /^(embed|oembed)\/|^(_headers.*|robots[.]txt|sitemap.*|social[.]png|offline[.]json|sw[.]js|404[.]html)$/;

/** Which part of the course a file belongs to, by its address; what is none of these is pages. */
const PARTS: readonly (readonly [ListedFile["part"], RegExp])[] = [
  ["python", /^runtime\/python\//],
  ["database", /^runtime\/(packages\/|package-types)/],
  [
    "editor",
    /^runtime\/types|^_astro\/.*(editor|monaco|compiler|esbuild|typescript|ts[.]worker|tsMode|highlighter|codicon)/,
  ],
];

/** Fonts of the text. Those of formulas come with the pages that have some. */
const TEXT_FONT = /^_astro\/(inter|jetbrains-mono|source-serif-4)[\w-]*[.][\w-]+[.]woff2$/;

/** Writes `offline.json` and `sw.js`; it must come after all that writes into the built site. */
export function offlineSite(): AstroIntegration {
  return {
    name: "loopbook:offline",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const list = listFiles(site);
        writeFileSync(join(site, "offline.json"), JSON.stringify(list));
        await writeServiceWorker(site, list);
      },
    },
  };
}

/** All files of a built site that can be kept, and the version that they make up. */
export function listFiles(site: string): FileList {
  const paths = globSync("**/*.*", { cwd: site })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const files = paths.map((path): ListedFile => {
    const content = readFileSync(join(site, path));
    return {
      path: path.replace(/(^|\/)index[.]html$/, "$1"),
      revision: createHash("sha256").update(content).digest("base64url").slice(0, 10),
      bytes: content.byteLength,
      part: PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? "pages",
    };
  });
  const version = createHash("sha256").update(JSON.stringify(files)).digest("base64url").slice(0, 10);
  return { version, files };
}

/** What every page is made of: the scripts and styles that the pages name, what these import, and the fonts of the text. */
export function shellOf(site: string, { files }: FileList): ListedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const named = new Set<string>();
  const add = (path: string) => {
    if (named.has(path) || !byPath.has(path)) return;
    named.add(path);
    if (!path.endsWith(".js")) return;
    const script = readFileSync(join(site, path), "utf8");
    for (const [, other = ""] of script.matchAll(/(?:from|import)\s*["'][.]\/([^"']+)["']/g)) add(`_astro/${other}`);
  };
  for (const { path } of files) {
    if (TEXT_FONT.test(path)) add(path);
    if (path !== "" && !path.endsWith("/")) continue;
    const html = readFileSync(join(site, path, "index.html"), "utf8");
    for (const [, file = ""] of html.matchAll(/(?:src|href|component-url)="[^"]*\/(_astro\/[^"]+[.](?:js|css))"/g))
      add(file);
  }
  return [...named, "", "offline/", "favicon.svg"].flatMap((path) => byPath.get(path) ?? []);
}

async function writeServiceWorker(site: string, list: FileList): Promise<void> {
  const shell = shellOf(site, list).map(({ path, revision }) => ({
    // Relative to the service worker, which lies where the site begins. The address "" is none.
    url: path === "" ? "./" : path,
    revision: path.startsWith("_astro/") ? null : revision,
  }));
  await build({
    entryPoints: ["src/offline/service-worker.ts"],
    outfile: join(site, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: {
      SHELL: JSON.stringify(shell),
      VERSION: JSON.stringify(list.version),
      "process.env.NODE_ENV": '"production"',
    },
  });
}
