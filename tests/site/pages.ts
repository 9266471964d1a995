// The pages of the built site, found on disk, so that a new page is tested without anybody adding it to a list; and which of
// them a test visits. A test that is cheap visits all. One that is not visits a page of each kind and a few others, which
// change from commit to commit; `npm run test:deep` sends it to all.
import { globSync } from "node:fs";
import { rotation } from "../rotation.ts";

// Those that other sites frame are snippets of the course's own pages once more; embed.spec.ts has them.
const files = globSync("**/*.html", { cwd: "dist" }).filter((file) => !file.startsWith("embed/"));
if (files.length === 0) throw new Error("There is no built site in dist/: run `npm run build` first.");

/** Whether nothing is left out: `npm run test:deep`. */
export const deep = process.env.DEEP === "1";

/** Their paths as a browser asks for them: `/`, `/a/coroutines/`, `/404.html`. */
export const pages: readonly string[] = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`).sort();

/** The file of a path. */
export function fileOf(path: string): string {
  return `dist${path.endsWith("/") ? `${path}index.html` : path}`;
}

/** Whether a page was written by hand; those of the reference come from one template. */
export function isWritten(path: string): boolean {
  return !/^\/reference\/./.test(path);
}

/** One page of each kind: the last one of each part, of the reference, and every page that stands alone. */
export const samples: readonly string[] = [...new Map(pages.map((path) => [path.split("/")[1], path])).values()];

/** The samples, and so many others of these pages as the commit has it; all of them in the deep test. */
export function samplesAnd(count: number, among: readonly string[] = pages): readonly string[] {
  const kinds = among.filter((path) => samples.includes(path));
  const others = among.filter((path) => !samples.includes(path));
  return deep ? among : [...kinds, ...rotation(others, count)];
}

/** Pages in groups of so many at most, for one test to visit each: opening a page anew for each of them would take longer. */
export function inGroups(paths: readonly string[], size: number): { name: string; paths: readonly string[] }[] {
  const groups = Array.from({ length: Math.ceil(paths.length / size) }, (_, index) =>
    paths.slice(index * size, (index + 1) * size),
  );
  return groups.map((group) => ({
    name: group.length === 1 ? group[0]! : `${group[0]!} … ${group.at(-1)!}`,
    paths: group,
  }));
}
