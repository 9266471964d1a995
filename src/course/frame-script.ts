// The script of the sandboxed frame as text. The pages' policy admits inline scripts by their hashes only, and the frame takes this
// policy over: so its text must be known when the site is built, to the letter. A Vite plugin gives it to the page.
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import type { Plugin } from "vite";
import { buildTargets } from "../compiler/supported-browsers.ts";

const FILE = "src/runner/realm/frame.ts";

/** The script as the pages have it. */
export function frameScript(): string {
  const { code } = transformSync(readFileSync(FILE, "utf8"), {
    loader: "ts",
    format: "iife",
    minify: true,
    target: buildTargets,
    // Nothing in it may end the element that it stands in.
    charset: "ascii",
  });
  return code.trim();
}

/** Has `import text from "…/frame.ts?script"` give the script's text. */
export function frameScriptPlugin(): Plugin {
  return {
    name: "loopbook:frame-script",
    enforce: "pre",
    load: (id) => (id.endsWith(`/${FILE}?script`) ? `export default ${JSON.stringify(frameScript())};` : null),
  };
}
