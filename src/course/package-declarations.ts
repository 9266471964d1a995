// The declarations of the packages that a snippet may import, as their makers ship them, gathered while the site is built
// (Node only). They are ten times those of the loop, so they are a file of their own, for snippets that need them.
import { resolve } from "node:path";
import ts from "typescript";
import { MODULES, packagesAmong } from "../compiler/source-files.ts";

const home = "file:///loopbook/packages/";
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  noCheck: true,
  types: [],
};

/** Types for the editor's TypeScript. */
export interface Types {
  /** File URI to declaration text. */
  readonly files: Record<string, string>;
  /** Module name to the URI of its declarations, as in TypeScript's `paths`. */
  readonly paths: Record<string, string[]>;
}

/** The declarations, and all that they import. */
export function packageDeclarations(): Types {
  const roots = packagesAmong(MODULES).map((name) => [name, fileOf(name)] as const);
  const program = ts.createProgram(
    roots.map(([, file]) => file),
    options,
  );
  const files = program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileDefaultLibrary(file))
    .map(({ fileName, text }) => [uriOf(fileName), text.replace(/^\/\/# sourceMappingURL=.*$/m, "")] as const);
  return {
    files: Object.fromEntries(files),
    paths: Object.fromEntries(roots.map(([name, file]) => [name, [uriOf(file)]])),
  };
}

function fileOf(name: string): string {
  const { resolvedModule } = ts.resolveModuleName(name, resolve("src/index.ts"), options, ts.sys);
  if (resolvedModule === undefined) throw new Error(`The package ${name} has no declarations.`);
  return resolvedModule.resolvedFileName;
}

function uriOf(file: string): string {
  return home + file.replace(/^.*\/node_modules\//, "");
}
