// A CPython of this machine, for twins that import packages: the one of the course, which is WebAssembly, has none. What it prints is
// kept with its origin, and counts for as long as neither the twin nor that output is another one. So a machine without such a Python
// can still tell whether the loop prints the same.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import * as v from "valibot";
import { parseJson, type Files } from "../course/snippets.ts";

/** Milliseconds that a twin may take. */
const TIME_LIMIT = 60_000;

const Origin = v.strictObject({
  python: v.string(),
  packages: v.record(v.string(), v.string()),
  /** Of the twin and of what it printed. */
  digest: v.string(),
});
/** Which Python a recording comes from, and of which text it is: `recorded.json`. */
export type Origin = v.InferOutput<typeof Origin>;

/** What a twin printed, and where. */
export interface OwnRun {
  readonly output: string;
  readonly origin: Origin;
}

const VERSIONS = `import importlib.metadata, json, platform, sys
packages = {name: importlib.metadata.version(name) for name in sys.argv[1:]}
print(json.dumps({"python": platform.python_version(), "packages": packages}))`;

/**
 * Runs a twin.
 *
 * @param python the interpreter
 * @param twin its files, the first of which is run
 * @param packages what it imports besides Python's own library
 * @throws when the interpreter has not got the packages, or the twin does not end well
 */
export async function runOnOwnPython(python: string, twin: Files, packages: readonly string[]): Promise<OwnRun> {
  const run = promisify(execFile);
  const folder = mkdtempSync(join(tmpdir(), "loopbook-twin-"));
  try {
    for (const [name, text] of Object.entries(twin)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const [entry = ""] = Object.keys(twin);
    const versions = await run(python, ["-c", VERSIONS, ...packages]);
    // What it says on stderr would stand between lines of stdout, and nobody could say where.
    const { stdout, stderr } = await run(python, [entry], { cwd: folder, timeout: TIME_LIMIT });
    if (stderr !== "") throw new Error(stderr);
    const output = stdout.replaceAll("\r\n", "\n");
    const { python: version, packages: found } = JSON.parse(versions.stdout) as Omit<Origin, "digest">;
    return { output, origin: { python: version, packages: found, digest: digestOf(twin, output) } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was recorded of a twin; null where nothing was, or another text. */
export function keptRun(twin: Files, outputFile: string, originFile: string): OwnRun | null {
  if (!existsSync(outputFile) || !existsSync(originFile)) return null;
  const output = readFileSync(outputFile, "utf8");
  const origin = parseJson(originFile, readFileSync(originFile, "utf8"), Origin);
  return origin.digest === digestOf(twin, output) ? { output, origin } : null;
}

/** The text of a `recorded.json`. */
export function originText(origin: Origin): string {
  return `${JSON.stringify(origin, null, 2)}\n`;
}

function digestOf(twin: Files, output: string): string {
  return createHash("sha256")
    .update(JSON.stringify([Object.entries(twin), output]))
    .digest("hex");
}
