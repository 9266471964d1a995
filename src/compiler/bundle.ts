// Bundles code of ours that runs on the far side of a boundary (a worker, a realm in Node) into one classic script, the
// loop included. What it was made from is kept beside it, so that nothing is built again until something has changed: the
// command line starts with this.
import { createHash, randomUUID } from "node:crypto";
import { glob, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { buildTargets } from "./supported-browsers.ts";
import { isDialect, lowerModule, SOURCES } from "./dialect.ts";

const ROOT = dirname(SOURCES);
const CACHE = join(ROOT, ".cache", "bundles");

/** What a bundle may be told, besides what it is made of. */
export type BundleOptions = Pick<
  BuildOptions,
  | "banner"
  | "define"
  | "external"
  | "footer"
  | "globalName"
  | "keepNames"
  | "minify"
  | "minifySyntax"
  | "minifyWhitespace"
  | "platform"
  | "target"
>;

/** For what the pages send into their sandboxes. Names stay: some are shown, as in `QueueEmpty` or `<lambda>`. */
export const forPages: BundleOptions = { minifySyntax: true, minifyWhitespace: true, target: buildTargets };

interface Kept {
  code: string;
  /** Every file that went into it, the compiler's too, with a hash of its text. */
  inputs: Record<string, string>;
}

/**
 * The script of an entry.
 *
 * @param entry the path of a module, from the root of the repository
 */
export async function bundle(entry: string, options: BundleOptions = {}): Promise<string> {
  const file = join(CACHE, `${hash(JSON.stringify([entry, options]))}.json`);
  const kept = await read(file);
  if (kept !== null && (await isCurrent(kept))) return kept.code;
  const made = await make(entry, options);
  await mkdir(CACHE, { recursive: true });
  // Several processes may do this at once: each puts a whole file in place.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(made));
  await rename(unfinished, file);
  return made.code;
}

async function make(entry: string, options: BundleOptions): Promise<Kept> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    target: "esnext",
    ...options,
    entryPoints: [entry],
    absWorkingDir: ROOT,
    plugins: [dialect],
    bundle: true,
    write: false,
    format: "iife",
    legalComments: "none",
    charset: "utf8",
    logLevel: "silent",
    metafile: true,
  });
  const compiler = await Array.fromAsync(glob("src/compiler/*.ts", { cwd: ROOT }));
  const paths = [...Object.keys(metafile.inputs), ...compiler, "package-lock.json"];
  const inputs = await Promise.all(paths.map(async (path) => [path, await hashOf(path)] as const));
  return { code: outputFiles.map(({ text }) => text).join(""), inputs: Object.fromEntries(inputs) };
}

const dialect: Plugin = {
  name: "loopbook-dialect",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
      isDialect(path) ? { contents: (await lowerModule(path)).code, loader: "js" } : null,
    );
  },
};

async function read(file: string): Promise<Kept | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Kept);
}

async function isCurrent({ inputs }: Kept): Promise<boolean> {
  const same = await Promise.all(Object.entries(inputs).map(async ([path, before]) => (await hashOf(path)) === before));
  return same.every(Boolean);
}

/** The hash of a file's text, or a word that is no hash when there is none. */
async function hashOf(path: string): Promise<string> {
  const text = await readFile(join(ROOT, path), "utf8").catch(() => null);
  return text === null ? "missing" : hash(text);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
