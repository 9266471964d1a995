// What the site serves for its pages to run, and draws: the worker, the packages, each snippet compiled, and the trace of a
// run. Astro bundles what its pages import, and the compiler and its bundler look for files beside their own; so Node loads
// them from where they lie.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../compiler/compile.ts";
import type { PackageAssets } from "./package-assets.ts";
import type { Program, TraceEvent } from "./protocol.ts";
import type { Files } from "./snippets.ts";

/** The worker's source text, and a hash of it for its address. */
export async function workerAsset(): Promise<{ source: string; hash: string }> {
  const { workerRuntime } = await load<typeof import("./runtime-bundle.ts")>("src/runner/runtime-bundle.ts");
  return workerRuntime();
}

/** The packages that a program may import, as files to serve. */
export async function packageAssets(): Promise<PackageAssets> {
  const made = await load<typeof import("./package-assets.ts")>("src/runner/package-assets.ts");
  return made.packageAssets();
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
  const { recordedRun } = await load<typeof import("./recorded-run.ts")>("src/runner/recorded-run.ts");
  return recordedRun(id);
}

function load<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(join(process.cwd(), path)).href) as Promise<Module>;
}
