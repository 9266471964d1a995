// The pages of the built site, found on disk, so that a new page is tested without anybody adding it to a list.
import { globSync } from "node:fs";

const files = globSync("**/*.html", { cwd: "dist" });
if (files.length === 0) throw new Error("There is no built site in dist/: run `npm run build` first.");

/** Their paths as a browser asks for them: `/`, `/a/coroutines/`, `/404.html`. */
export const pages: readonly string[] = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`).sort();

/** Whether a page was written by hand; those of the reference come from one template. */
function isWritten(path: string): boolean {
  return !/^\/reference\/./.test(path);
}

/** One page of each kind: the last one of each part, of the reference, and every page that stands alone. */
export const samples: readonly string[] = [...new Map(pages.map((path) => [path.split("/")[1], path])).values()];

/** All that was written, and a sample of what comes from a template. */
export const writtenPages: readonly string[] = pages.filter((path) => isWritten(path) || samples.includes(path));

/** All pages, in groups that one test visits: what was written alone, what comes from a template eight at a time. */
export const groups: readonly { readonly name: string; readonly paths: readonly string[] }[] = [
  ...pages.filter(isWritten).map((path) => ({ name: path, paths: [path] })),
  ...inEights(pages.filter((path) => !isWritten(path))).map((paths) => ({
    name: `${paths[0] ?? ""} … ${paths.at(-1) ?? ""}`,
    paths,
  })),
];

function inEights(paths: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(paths.length / 8) }, (_, index) => paths.slice(index * 8, index * 8 + 8));
}
