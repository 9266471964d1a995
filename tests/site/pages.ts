// The pages of the built site, found on disk, so that a new page is tested without anybody adding it to a list.
import { globSync } from "node:fs";

const files = globSync("**/*.html", { cwd: "dist" });
if (files.length === 0) throw new Error("There is no built site in dist/: run `npm run build` first.");

/** Their paths as a browser asks for them: `/`, `/a/coroutines/`, `/404.html`. */
export const pages: readonly string[] = files.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`).sort();
