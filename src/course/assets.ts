// What the site serves for its pages to run, and draws: the worker, the packages, CPython, each snippet compiled, and the trace of a
// run. Astro bundles what its pages import, and the compiler and its bundler look for files beside their own; so Node loads
// them from where they lie.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../compiler/compile.ts";
import type { PackedAssets } from "../runner/node/packed-assets.ts";
import type { TraceEvent } from "../runner/wire/protocol.ts";
import type { Program } from "../runner/wire/to-worker.ts";
import type { Files } from "./snippets.ts";

/** The worker's source text, and a hash of it for its address. */
export async function workerAsset(): Promise<{ source: string; hash: string }> {
  const { workerRuntime } = await load<typeof import("../runner/node/runtime-bundle.ts")>(
    "src/runner/node/runtime-bundle.ts",
  );
  return workerRuntime();
}

/** The packages that a program may import, as files to serve. */
export async function packageAssets(): Promise<PackedAssets> {
  const made = await load<typeof import("../runner/node/package-assets.ts")>("src/runner/node/package-assets.ts");
  return made.packageAssets();
}

/** CPython, as files to serve. */
export async function pythonAssets(): Promise<PackedAssets> {
  const made = await load<typeof import("../python/node/assets.ts")>("src/python/node/assets.ts");
  return made.pythonAssets();
}

/** The loop as a package to take home, and a hash of it for its address. */
export async function homeAsset(): Promise<{ files: Files; hash: string }> {
  const made = await load<typeof import("./home-package.ts")>("src/course/home-package.ts");
  const files = await made.homePackage();
  return { files, hash: createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 8) };
}

/** A snippet as the build compiles it; or what the compiler says of one that is there to show a mistake. */
export async function compiledAsset(files: Files): Promise<Program | { diagnostics: readonly Diagnostic[] }> {
  const { CompileError, compile } = await load<typeof import("../compiler/compile.ts")>("src/compiler/compile.ts");
  const esbuild = await import("esbuild");
  try {
    return await compile(esbuild, files);
  } catch (error) {
    if (error instanceof CompileError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

/** What the loop tells of one run of a snippet. */
export async function traceAsset(id: string): Promise<readonly TraceEvent[]> {
  const { recordedRun } = await load<typeof import("./recorded-run.ts")>("src/course/recorded-run.ts");
  return recordedRun(id);
}

function load<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), path)).href) as Promise<Module>;
}
