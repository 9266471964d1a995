import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadPyodide } from "pyodide";
import { expect, it } from "vitest";
import { pythonAssets } from "../../../src/python/node/assets.ts";

it("CPython is served packed, under names that change with the content, with its size told beforehand", async () => {
  const { manifest, bytes, files } = await pythonAssets();
  const list = JSON.parse(String(files.get(manifest))) as { name: string; file: string; bytes: number }[];
  expect(list.map(({ name }) => name)).toEqual([
    "source",
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "setup.json",
  ]);
  for (const { name, file, bytes: size } of list) {
    expect(file).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}\\.[\\w-]{10}\\.bin$`));
    expect(files.get(file)?.byteLength).toBe(size);
  }
  expect(bytes).toBe(list.reduce((sum, { bytes: size }) => sum + size, 0));
  const setup = JSON.parse(gunzipSync(files.get(list.at(-1)!.file)!).toString()) as { prelude: Record<string, string> };
  expect(setup.prelude["program.py"]).toContain("def run_program");
}, 60_000);

it("the library is served with the modules compiled that a start needs, and with all their sources", async () => {
  const { manifest, files } = await pythonAssets();
  const list = JSON.parse(String(files.get(manifest))) as { name: string; file: string }[];
  const library = list.find(({ name }) => name === "python_stdlib.zip")!;
  const python = await loadPyodide({ stdLibURL: asFile(gunzipSync(files.get(library.file)!)) });
  const names = python.runPython(`
from asyncio import runners
[runners.__file__, runners.run.__code__.co_filename, str("def run(" in runners.__loader__.get_source("asyncio.runners"))]
`) as { toJs(): string[] };
  expect(names.toJs()).toEqual([
    "/lib/python314.zip/asyncio/runners.pyc",
    "/lib/python314.zip/asyncio/runners.py",
    "True",
  ]);
}, 120_000);

/** Where Pyodide finds it in Node. */
function asFile(content: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "library-")), "python_stdlib.zip");
  writeFileSync(path, content);
  return path;
}
