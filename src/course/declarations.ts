// The declarations of the modules that a snippet may import, emitted by TypeScript from their sources while the site is built
// (Node only), and served to the editor as one JSON file.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import ts from "typescript";
import { packageDeclarations } from "./package-declarations.ts";
import type { Types } from "./package-declarations.ts";

/** What the editor's TypeScript is given. */
export interface Declarations extends Types {
  /** What it is given as soon as a snippet imports one of these packages: the name of a file beside this one. */
  readonly packages: { readonly names: readonly string[]; readonly file: string };
}

/** What is served to the editor. */
export interface ServedDeclarations extends Declarations {
  /** Where the reference explains a name (`asyncio.Queue.get`): an address below `reference/`. */
  readonly explained: Readonly<Record<string, string>>;
}

/** Where the source of each module is that a snippet may import. */
export const moduleSources: Readonly<Record<string, string>> = {
  asyncio: "src/asyncio/index.ts",
  time: "src/stdlib/time.ts",
  random: "src/stdlib/random.ts",
  contextvars: "src/asyncio/base/contextvars.ts",
};

const home = "file:///loopbook/";
let emitted: Declarations | undefined;
let emittedPackages: Types | undefined;

/** The declarations, and all that they import. */
export function declarations(): Declarations {
  const names = Object.keys(packageTypes().paths);
  emitted ??= { ...emit(), packages: { names, file: `package-types.${packageTypesHash()}.json` } };
  return emitted;
}

/** The declarations of the packages. */
export function packageTypes(): Types {
  emittedPackages ??= packageDeclarations();
  return emittedPackages;
}

/** A short name for this version of them. */
export function packageTypesHash(): string {
  return hash(packageTypes());
}

/** A short name for this version of the declarations, to be part of their address. */
export function declarationsHash(): string {
  return hash(declarations());
}

function hash(types: Types): string {
  return createHash("sha256").update(JSON.stringify(types)).digest("hex").slice(0, 8);
}

function emit(): Types {
  const files: Record<string, string> = {};
  const root = resolve("src");
  const program = ts.createProgram(Object.values(moduleSources), {
    rootDir: root,
    outDir: root,
    declaration: true,
    emitDeclarationOnly: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    stripInternal: true,
    // Type errors are for the checks to report, not for a build of the site.
    noCheck: true,
    types: [],
  });
  program.emit(undefined, (path, text) => {
    // Monaco puts a tag's text on the tag's line, where a fence would be no fence.
    files[`${home}${path.slice(root.length + 1)}`] = text.replace(/@example$/gm, "@example such as:");
  });
  const paths = Object.fromEntries(
    Object.entries(moduleSources).map(([name, path]) => [
      name,
      [home + path.replace(/^src\//, "").replace(/\.ts$/, ".d.ts")],
    ]),
  );
  return { files, paths };
}
