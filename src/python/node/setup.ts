// Pyodide with our prelude and without its packages, as they lie on the disk (Node only).
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Setup } from "../realm/interpreter.ts";

const PRELUDE = join(import.meta.dirname, "../prelude");
const PYODIDE = dirname(fileURLToPath(import.meta.resolve("pyodide")));

/** What makes Pyodide an interpreter of ours. */
export function setup(): Setup {
  const names = readdirSync(PRELUDE).filter((name) => name.endsWith(".py"));
  const prelude = Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(PRELUDE, name), "utf8")]));
  // What it says of itself has to fit; none of the packages that it lists are served.
  const { info } = JSON.parse(readFileSync(join(PYODIDE, "pyodide-lock.json"), "utf8")) as { info: object };
  return { prelude, lock: JSON.stringify({ info, packages: {} }) };
}
