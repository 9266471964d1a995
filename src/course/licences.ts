// The licences of what the site ships to its readers, read from node_modules when the site is built: the packages that browser code and
// styles import, and what these bring along. Tools that only build or test the site are not shipped, and not listed.
import { existsSync, globSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package, and what its authors ask of those who pass it on. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The text of the licence; null where the package brings none, so that the name has to do. */
  readonly text: string | null;
  readonly home: string | null;
  /** What else it has inside. */
  readonly inside: string | null;
}

/** Where code lies that is bundled for browsers. */
const SHIPPED = [
  "src/{compiler,layouts,offline,playground,share,snippet,styles,trace}/**/*.{ts,astro,css}",
  "src/{runner,python}/{page,realm,wire}/**/*.ts",
  "content/course/**/*.mdx",
];
const FONTS = ["inter", "jetbrains-mono", "source-serif-4"].map((name) => `@fontsource-variable/${name}`);
/** What is shipped without being imported there: fonts, cut down; files that are served; and what writes the pages' own scripts. */
const SERVED = ["astro", "@astrojs/starlight", "esbuild-wasm", "pagefind", "pyodide", ...FONTS];
/** Named there, and not in what browsers get. */
const NOT_SHIPPED = new Set(["esbuild", "typescript"]);
/** Of these, only the package itself is shipped: the rest of what they need runs when the site is built. */
const ALONE = new Set(["astro", "@astrojs/starlight", "drizzle-orm", "pagefind", "pyodide"]);

const INSIDE: Readonly<Record<string, string>> = {
  pyodide: "CPython 3.14 and its standard library (PSF-2.0), compiled with Emscripten (MIT)",
  "@electric-sql/pglite": "PostgreSQL (the PostgreSQL Licence)",
  "monaco-editor": "TypeScript (Apache-2.0)",
  "node-inspect-extracted": "parts of Node.js (MIT)",
};

const IMPORTED = /(?:from|import|import\()\s*["']([^"'./][^"']*)["']|url\("([^"'./][^"']*)"\)/g;

/** All that is shipped, by name. */
export function shippedLicences(root = "."): readonly Licensed[] {
  const found = new Map<string, Licensed>();
  const add = (name: string, from: string) => {
    const folder = folderOf(name, from);
    if (folder === null) return;
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const key = `${name}@${manifest.version}`;
    // Types are gone when it runs.
    if (found.has(key) || name.startsWith("@types/")) return;
    found.set(key, describe(name, folder, manifest));
    if (!ALONE.has(name)) for (const other of Object.keys(manifest.dependencies ?? {})) add(other, folder);
  };
  for (const name of [...SERVED, ...importedNames(root)]) add(name, root);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

interface Manifest {
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function importedNames(root: string): Set<string> {
  const texts = globSync(SHIPPED, { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));
  const names = texts.flatMap((text) =>
    [...text.matchAll(IMPORTED)].map(([, imported, linked]) => packageOf(imported ?? linked ?? "")),
  );
  return new Set(names.filter((name) => !NOT_SHIPPED.has(name)));
}

function packageOf(path: string): string {
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}

/** Where Node would find a package from a folder; null for what is none. */
function folderOf(name: string, from: string): string | null {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (at === dirname(at)) return null;
  }
}

function describe(name: string, folder: string, { version, license, homepage, repository }: Manifest): Licensed {
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (each) => each.isFile() && /^(licen[cs]e|copying|unlicense)(-\w+)?(\.(md|txt))?$/i.test(each.name),
  )?.name;
  const source = typeof repository === "string" ? repository : repository?.url;
  const home = homepage ?? source?.replace(/^git\+/, "").replace(/\.git$/, "");
  return {
    name,
    version,
    licence: (typeof license === "string" ? license : license?.type) ?? "unknown",
    text: file === undefined ? null : readFileSync(join(folder, file), "utf8").trim(),
    home: home?.startsWith("http") === true ? home : null,
    inside: INSIDE[name] ?? null,
  };
}
