// Where the packages lie on the disk (Node only).
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, forPages } from "../../compiler/bundle.ts";
import { SCRIPT_NAME } from "../realm/packages.ts";

const PGLITE = dirname(fileURLToPath(import.meta.resolve("@electric-sql/pglite")));

const FILES = { pglite: "pglite.wasm", initdb: "initdb.wasm", data: "pglite.data" };

/** The script of the packages. */
export function packageSource(): Promise<string> {
  return bundle("src/runner/realm/packages/database.ts", {
    ...forPages,
    globalName: SCRIPT_NAME,
    // The names of error classes are shown.
    keepNames: true,
    // PGlite asks what it is where it runs in Node itself, and where its files are when it is not given them.
    external: ["node:*", "fs", "fs/promises", "path", "url", "util", "crypto"],
    define: { "import.meta.url": '"https://packages.invalid/"' },
  });
}

/** What the script needs beside itself, by the names it knows. */
export async function packageFiles(): Promise<Record<string, ArrayBuffer>> {
  const entries = Object.entries(FILES).map(async ([name, file]) => {
    const bytes = new Uint8Array(await readFile(join(PGLITE, file)));
    return [name, bytes.buffer] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
