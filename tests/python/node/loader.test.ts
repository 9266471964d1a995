import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { patchedLoader } from "../../../src/python/node/loader.ts";
import { SCRIPT_ADDRESS } from "../../../src/python/wire.ts";

describe("the loader of Pyodide", () => {
  it("asks, as it is served, for an address that is made where it runs", () => {
    const text = patchedLoader(readFileSync("node_modules/pyodide/pyodide.mjs", "utf8"));
    expect(text.split(SCRIPT_ADDRESS)).toHaveLength(2);
    expect(text).not.toContain("pyodide.asm.mjs`");
  });

  it("is refused when it names its script in another way", () => {
    expect(() => patchedLoader('import(e.baseURL + "pyodide.asm.mjs")')).toThrow("does so 0 times");
  });
});
