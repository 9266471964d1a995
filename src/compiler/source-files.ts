// How the files of a program find each other: an esbuild plugin that reads nothing but what it was given.
import type { OnResolveArgs, OnResolveResult, Plugin } from "esbuild";

/** The files of a program: name to text. */
export type SourceFiles = Readonly<Record<string, string>>;

/** The course's own library. */
const LIBRARY = ["asyncio", "time", "random", "contextvars"];

/** Packages of others, by their real names. They are large, and loaded for the programs that import them only. */
const PACKAGES = ["drizzle-orm", "drizzle-orm/pg-core", "drizzle-orm/pglite", "@electric-sql/pglite"];

/** What a program may import besides its own files. */
export const MODULES: readonly string[] = [...LIBRARY, ...PACKAGES];

/** Those of some imports that are packages. */
export function packagesAmong(imports: readonly string[]): string[] {
  return PACKAGES.filter((name) => imports.includes(name));
}

const NAMESPACE = "loopbook-file";

/** The plugin for some files. */
export function sourceFiles(files: SourceFiles): Plugin {
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: /./ }, (args) => resolve(args, files));
      build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
        contents: files[path] ?? "",
        loader: "ts",
      }));
    },
  };
}

/** A path or a message of esbuild's, with our names for the files. */
export function withoutNamespace(text: string): string {
  return text.replaceAll(`${NAMESPACE}:`, "");
}

function resolve({ path, importer, kind }: OnResolveArgs, files: SourceFiles): OnResolveResult {
  if (kind === "entry-point") {
    // Where the working directory has a file of this name, esbuild puts `./` in front.
    const entry = path.replace(/^\.\//, "");
    return Object.hasOwn(files, entry)
      ? { path: entry, namespace: NAMESPACE }
      : refusal(`There is no file "${entry}" to start with`);
  }
  if (kind !== "import-statement") {
    return refusal(`Modules are imported at the top of a file here: import … from "${path}"`);
  }
  if (MODULES.includes(path)) return { path, external: true };
  if (!path.startsWith("./") && !path.startsWith("../")) {
    return refusal(
      `Could not resolve "${path}": what can be imported is ${quoted(MODULES)}, and the program's own files`,
    );
  }
  const found = candidates(target(importer, path)).find((name) => Object.hasOwn(files, name));
  if (found !== undefined) return { path: found, namespace: NAMESPACE };
  const own = Object.keys(files).filter((name) => name !== importer);
  const remedy = own.length === 0 ? "the program has no other file" : `the program's other files are ${quoted(own)}`;
  return refusal(`Could not resolve "${path}": ${remedy}`);
}

/** A relative path, seen from the file that imports it. */
function target(importer: string, path: string): string {
  const parts = importer.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** `./util`, `./util.ts` and `./util.js` are all `util.ts`. */
function candidates(path: string): string[] {
  const stem = path.endsWith(".js") ? path.slice(0, -".js".length) : path;
  return [path, `${stem}.ts`];
}

function refusal(text: string): OnResolveResult {
  return { errors: [{ text }] };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(", ");
}
