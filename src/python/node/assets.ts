// CPython as the site serves it to the page, which hands it on to the sandbox (Node only). It is made once.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, forPages } from "../../compiler/bundle.ts";
import { packedAssets, type PackedAssets } from "../../runner/node/packed-assets.ts";
import { SOURCE_FILE } from "../../runner/wire/package-manifest.ts";
import { compiledLibrary } from "./library.ts";
import { patchedLoader } from "./loader.ts";
import { setup } from "./setup.ts";

const PYODIDE = dirname(fileURLToPath(import.meta.resolve("pyodide")));

let made: Promise<PackedAssets> | undefined;

/** The files to serve: the script of the realm, Pyodide's, and our prelude. */
export function pythonAssets(): Promise<PackedAssets> {
  made ??= make();
  return made;
}

async function make(): Promise<PackedAssets> {
  const read = (name: string) => readFile(join(PYODIDE, name));
  const [source, loader, script, wasm, library] = await Promise.all([
    bundle("src/python/realm/worker.ts", forPages),
    read("pyodide.mjs"),
    read("pyodide.asm.mjs"),
    read("pyodide.asm.wasm"),
    readFile(await compiledLibrary()),
  ]);
  return packedAssets({
    [SOURCE_FILE]: Buffer.from(source),
    "pyodide.mjs": Buffer.from(patchedLoader(loader.toString())),
    "pyodide.asm.mjs": script,
    "pyodide.asm.wasm": wasm,
    "python_stdlib.zip": library,
    "setup.json": Buffer.from(JSON.stringify(setup())),
  });
}
