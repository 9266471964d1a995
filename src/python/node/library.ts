// Python's own library with the modules compiled that a program needs before its first line: compiling them takes an interpreter longer than
// all the rest of its start. So it is done once, by the same interpreter, and kept: the site serves it, and Node starts with it.
import { createHash, randomUUID } from "node:crypto";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide, version } from "pyodide";
import { openInterpreter } from "../realm/interpreter.ts";
import { setup } from "./setup.ts";

const PROGRAM = readFileSync(new URL("./library.py", import.meta.url), "utf8");
const CACHE = join(import.meta.dirname, "../../../.cache/python");

/** The path of the library with what is loaded when our prelude is there, compiled: a zip. */
export async function compiledLibrary(): Promise<string> {
  const madeFrom = createHash("sha256")
    .update(JSON.stringify([version, setup(), PROGRAM]))
    .digest("hex");
  const file = join(CACHE, `${madeFrom.slice(0, 32)}.zip`);
  const isThere = await stat(file).catch(() => null);
  if (isThere !== null) return file;
  const made = await make();
  await mkdir(CACHE, { recursive: true });
  // Several interpreters may want it at once: each puts a whole file in place.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return file;
}

async function make(): Promise<Uint8Array> {
  const python = Promise.withResolvers<Awaited<ReturnType<typeof loadPyodide>>>();
  await openInterpreter(async (options) => {
    const loaded = await loadPyodide(options);
    python.resolve(loaded);
    return loaded;
  }, setup());
  const run = (await python.promise).runPython(PROGRAM) as () => { toJs(): Uint8Array };
  return run().toJs();
}
