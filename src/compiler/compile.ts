// TypeScript files in, one program for the loop out. The same code runs in the page (with esbuild-wasm, in a worker), in
// Node and at build time, so nothing of Node may be imported here; esbuild is handed in.
import { CompileError, diagnosticOf, isBuildFailure } from "./errors.ts";
import type { Diagnostic } from "./errors.ts";
import { lower } from "./lower.ts";
import type { Printed } from "./lower.ts";
import { Origins } from "./origins.ts";
import { packagesAmong, sourceFiles, withoutNamespace } from "./source-files.ts";
import type { SourceFiles } from "./source-files.ts";

export { CompileError };
export type { Diagnostic, SourceFiles };
export { MODULES } from "./source-files.ts";

/** A program that the runner can run. */
export interface CompiledProgram {
  /** A generator function expression. */
  code: string;
  /** Its source map, version 3, onto the TypeScript files; `x_function_names` has the names of renamed functions. */
  map: string;
  /** The packages that it imports: what has to be loaded beside the loop before it can run. */
  packages: string[];
}

/**
 * Compiles a program.
 *
 * Type errors are ignored, since the editor shows them.
 *
 * @param esbuild esbuild or esbuild-wasm
 * @param files the program's files; they import each other by relative names
 * @param entry the file to start with
 * @throws CompileError with every mistake that was found
 * @example
 * const program = await compile(esbuild, { "main.ts": "console.log(1)" });
 */
export async function compile(
  esbuild: Pick<typeof import("esbuild"), "build">,
  files: SourceFiles,
  entry = "main.ts",
): Promise<CompiledProgram> {
  const printed = await bundle(esbuild, files, entry);
  const origins = new Origins(printed.map, (file) => files[file] ?? "", entry);
  const { code, map, sourceNames } = lower(printed, origins, { kind: "program" });
  const written = JSON.parse(map().toString()) as object;
  return {
    code,
    map: JSON.stringify({ ...written, x_function_names: Object.fromEntries(sourceNames) }),
    packages: packagesAmong(printed.imports),
  };
}

async function bundle(
  esbuild: Pick<typeof import("esbuild"), "build">,
  files: SourceFiles,
  entry: string,
): Promise<Printed & { imports: string[] }> {
  try {
    const { outputFiles, metafile } = await esbuild.build({
      entryPoints: [entry],
      plugins: [sourceFiles(files)],
      bundle: true,
      write: false,
      outfile: "program.js",
      format: "esm",
      target: "esnext",
      supported: { decorators: false },
      // The program runs in strict mode whether or not it has an import, and as written, unused functions included.
      tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
      treeShaking: false,
      legalComments: "none",
      charset: "utf8",
      sourcemap: "external",
      sourcesContent: false,
      logLevel: "silent",
      metafile: true,
    });
    const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
    const map = JSON.parse(text(".map")) as { sources: string[] };
    return {
      code: text(".js"),
      map: JSON.stringify({ ...map, sources: map.sources.map(withoutNamespace) }),
      imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    throw new CompileError(error.errors.map((message) => diagnosticOf(message, withoutNamespace, entry)));
  }
}
