import { join } from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { isDialect, lowerModule, SOURCES } from "../../src/compiler/dialect.ts";

const LOOP = join(SOURCES, "asyncio", "api", "locks.ts");

describe("a module of ours", () => {
  it("is in the dialect when it belongs to the loop or to its standard library", () => {
    expect(isDialect(LOOP)).toBe(true);
    expect(isDialect(join(SOURCES, "stdlib", "time.ts"))).toBe(true);
    expect(isDialect(join(SOURCES, "runner", "worker.ts"))).toBe(false);
    expect(isDialect(join(SOURCES, "asyncio", "data.json"))).toBe(false);
  });

  it("stays a module, and imports the helpers it needs from where they are", async () => {
    const { code } = await lowerModule(
      LOOP,
      `import type { Loop } from "./loop.ts";\nimport { a } from "./a.ts";\nexport async function f(): Promise<void> { await a(); }`,
    );
    expect(code).toContain(`import { $await, $code, $coroutine, $got } from "./../dialect/compiled-code.ts";`);
    expect(code).toContain(`import { a } from "./a.ts";`);
    expect(code).toContain("export function f()");
    expect(code).not.toContain("loop.ts");
  });

  it("imports nothing when it has nothing to lower", async () => {
    const { code } = await lowerModule(LOOP, `export const a: number = 1;`);
    expect(code).toBe(`export const a = 1;\n`);
  });

  it("has code objects with the file's name as the loop's reports know it", async () => {
    const { code } = await lowerModule(LOOP, `\nexport class Lock { async acquire() {} }`);
    expect(code).toContain(`$code("acquire", "Lock.acquire", "asyncio/api/locks.ts", 2)`);
    const test = await lowerModule(join(SOURCES, "..", "tests", "x.dialect.ts"), `async function f() {}`);
    expect(test.code).toContain(`$code("f", "f", "x.dialect.ts", 1)`);
    expect(test.code).toContain(`from "./../src/asyncio/dialect/compiled-code.ts"`);
  });

  it("awaits natively at its top level", async () => {
    const { code } = await lowerModule(
      LOOP,
      `export const a = await import("./a.ts");\nfor await (const x of a.all) console.log(x, import.meta.url);`,
    );
    expect(code).toBe(
      `export const a = await import("./a.ts");\nfor await (const x of a.all) console.log(x, import.meta.url);\n`,
    );
  });

  it("has a map onto its source", async () => {
    const { code, map } = await lowerModule(
      LOOP,
      `interface A {}\n\nexport async function f(a: A) {\n  await (a as any);\n}`,
    );
    const lines = code.split("\n");
    const line = lines.findIndex((text) => text.includes("$await(a"));
    const found = originalPositionFor(new TraceMap(map().toString()), {
      line: line + 1,
      column: lines[line]!.indexOf("$await(a") + 7,
    });
    expect(found).toMatchObject({ source: "asyncio/api/locks.ts", line: 4 });
  });

  it("does not compile with a mistake that only the pass sees", async () => {
    await expect(lowerModule(LOOP, `function f() {\n  yield* 1;\n}`)).rejects.toThrow(
      "asyncio/api/locks.ts:2:3: Cannot use",
    );
  });
});
