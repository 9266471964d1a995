// What an element of a page needs to run a snippet: where its program and what runs it are served, how large that is, and with which
// options (src/snippet/run-places.ts reads it).
import { statSync } from "node:fs";
import { homeAsset, packageAssets, pythonAssets, workerAsset } from "./assets.ts";
import type { SnippetContent } from "./snippets.ts";

/** Where all that runs programs is served. */
export function runtimePath(): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/runtime`;
}

/** The attributes, as `data-…`. */
export async function runAttributes(id: string, options: SnippetContent["options"]): Promise<Record<string, string>> {
  const { clock, wallClock, seed, debug } = options;
  const python = await pythonAssets();
  return {
    "data-program": `${runtimePath()}/compiled/${id}.json`,
    "data-worker": `${runtimePath()}/worker.${(await workerAsset()).hash}.js`,
    "data-packages": `${runtimePath()}/packages/${(await packageAssets()).manifest}`,
    "data-python": `${runtimePath()}/python/${python.manifest}`,
    "data-package": `${runtimePath()}/package.${(await homeAsset()).hash}.json`,
    "data-compiler-bytes": String(statSync("node_modules/esbuild-wasm/esbuild.wasm").size),
    "data-python-bytes": String(python.bytes),
    "data-options": JSON.stringify({ clock, wallClock, seed, debug }),
  };
}
