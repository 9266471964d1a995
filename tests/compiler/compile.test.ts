import { describe, expect, it } from "vitest";
import { build } from "esbuild";
import * as wasm from "esbuild-wasm";
import { compile, CompileError, MODULES } from "../../src/compiler/compile.ts";
import type { SourceFiles } from "../../src/compiler/compile.ts";
import { randomProgram } from "./random-programs.ts";
import { compiled, evaluated, expectLog, logOf } from "./running.ts";

/** What is wrong with a program, as `file:line:column: text`. */
async function mistakesOf(source: string | SourceFiles, entry?: string): Promise<string[]> {
  const files = typeof source === "string" ? { "main.ts": source } : source;
  const error: unknown = await compile({ build }, files, entry).catch((thrown: unknown) => thrown);
  if (!(error instanceof CompileError)) throw new Error("compiled, or failed otherwise", { cause: error });
  expect(error.message.split("\n")).toHaveLength(error.diagnostics.length);
  return error.message.split("\n");
}

describe("a mistake", () => {
  it("is shown at its line and column with esbuild's text", async () => {
    expect(await mistakesOf(`const a = 1;\nconst b = ;\n`)).toEqual(['main.ts:2:11: Unexpected ";"']);
  });

  it("in await outside an async function has Python's words", async () => {
    expect(
      await mistakesOf(`import * as asyncio from "asyncio";\nfunction f() {\n  await asyncio.sleep(1);\n}`),
    ).toEqual(["main.ts:3:3: 'await' outside async function"]);
    expect(await mistakesOf(`function f() {\n  for await (const x of []) {}\n}`)).toEqual([
      "main.ts:2:7: 'for await' outside async function",
    ]);
    expect(await mistakesOf(`function f() {\n  await using x = null;\n}`)).toEqual([
      "main.ts:2:3: 'await using' outside async function",
    ]);
  });

  it("in yield outside a generator is shown, delegating or not; in Python's words where Python refuses it too", async () => {
    const outside = 'Cannot use "yield" outside a generator function';
    expect(await mistakesOf(`async function f() {\n  yield 1;\n}`)).toEqual([`main.ts:2:3: ${outside}`]);
    expect(await mistakesOf(`async function f(g: any) {\n  return yield* g();\n}`)).toEqual([
      "main.ts:2:10: 'yield*' inside async function",
    ]);
    expect(await mistakesOf(`function unused() {\n  yield* [];\n}`)).toEqual([`main.ts:2:3: ${outside}`]);
    expect(await mistakesOf(`async function f() {\n  return () => yield * 2;\n}`)).toEqual([
      `main.ts:2:16: ${outside}`,
    ]);
  });

  it("counts columns as editors do, behind any character", async () => {
    expect(await mistakesOf(`const é = "Ω𝒳"; let y = ;`)).toEqual(['main.ts:1:26: Unexpected ";"']);
  });

  it("is found together with the others, of our own pass too", async () => {
    expect(await mistakesOf(`const x = 1;\nconst x = 2;\nlet y = ;`)).toEqual([
      'main.ts:2:7: The symbol "x" has already been declared',
      'main.ts:3:9: Unexpected ";"',
    ]);
    expect(
      await mistakesOf(
        `class A extends Array {\n  constructor() { async () => { super(); }; console.log(import.meta.url); }\n}\nexport const m = import.meta;`,
      ),
    ).toEqual([
      'main.ts:2:33: Cannot call "super()" inside an "async" function',
      'main.ts:2:57: "import.meta" is not available here',
      'main.ts:4:18: "import.meta" is not available here',
    ]);
    expect(await mistakesOf(`async function f() { yield* 1; }\nfunction g() { yield* 2; }\nconst r = /(/;`)).toEqual([
      "main.ts:1:22: 'yield*' inside async function",
      'main.ts:2:16: Cannot use "yield" outside a generator function',
      "main.ts:3:11: Invalid regular expression: /(/: Unterminated group",
    ]);
  });

  it("names the file where it is", async () => {
    const files = { "main.ts": `import { a } from "./lib/util"; a();`, "lib/util.ts": `\n\nexport const a = await;` };
    expect(await mistakesOf(files)).toEqual(['lib/util.ts:3:23: Unexpected ";"']);
    expect(await mistakesOf({ ...files, "lib/util.ts": `\nexport const a = () => /(?<n>a)(?<n>b)/;` })).toEqual([
      "lib/util.ts:2:24: Invalid regular expression: /(?<n>a)(?<n>b)/: Duplicate capture group name",
    ]);
  });

  it("in a type is none", async () => {
    await expectLog(`const n: string = 1 as number; console.log(n.nothing);`, [undefined]);
  });
});

describe("an import", () => {
  it("finds the program's files with and without their ending, and from folder to folder", async () => {
    expect(
      await logOf({
        "main.ts": `import { a } from "./util"; import { a as b } from "./util.ts"; import { a as c } from "./util.js"; import d from "./lib/deep"; console.log(a === b, b === c, d);`,
        "util.ts": `export const a = {};`,
        "lib/deep.ts": `import { a } from "../util"; import near from "./näher"; export default [typeof a, near].join();`,
        "lib/näher.ts": `export default "near";`,
      }),
    ).toEqual(["true true object,near"]);
  });

  it("starts where it is told to", async () => {
    const { code } = await compile({ build }, { "other.ts": `console.log("other");` }, "other.ts");
    expect(code).toContain(`console.log("other")`);
    expect(await mistakesOf({ "util.ts": "" })).toEqual(['main.ts:1:1: There is no file "main.ts" to start with']);
  });

  it("of something else says what can be imported", async () => {
    const remedy = `what can be imported is ${MODULES.map((name) => `"${name}"`).join(", ")}, and the program's own files`;
    expect(MODULES).toEqual(expect.arrayContaining(["asyncio", "time", "drizzle-orm", "@electric-sql/pglite"]));
    expect(await mistakesOf(`import fs from "node:fs";\nimport { get } from "requests";\nfs(get);`)).toEqual([
      `main.ts:1:16: Could not resolve "node:fs": ${remedy}`,
      `main.ts:2:21: Could not resolve "requests": ${remedy}`,
    ]);
    expect(await mistakesOf({ "main.ts": `import "./utl";`, "util.ts": "" })).toEqual([
      `main.ts:1:8: Could not resolve "./utl": the program's other files are "util.ts"`,
    ]);
    expect(await mistakesOf(`import "../up";`)).toEqual([
      `main.ts:1:8: Could not resolve "../up": the program has no other file`,
    ]);
    expect(
      await mistakesOf({ "main.ts": `import { b } from "./util"; b();`, "util.ts": `export const a = 1;` }),
    ).toEqual(['main.ts:1:10: No matching export in "util.ts" for import "b"']);
  });

  it("stands at the top of a file: import() and require() are mistakes", async () => {
    expect(await mistakesOf(`const a = await import("asyncio");\nconst b = require("time");`)).toEqual([
      'main.ts:1:24: Modules are imported at the top of a file here: import … from "asyncio"',
      'main.ts:2:19: Modules are imported at the top of a file here: import … from "time"',
    ]);
  });

  it("of a type only needs no module", async () => {
    expect(await logOf(`import type { Nothing } from "nowhere"; const x: Nothing = 1; console.log(x);`)).toEqual([1]);
  });

  it("asks the runner for modules and for the names it needs of them", async () => {
    const { code } = await compiled(`
      import * as asyncio from "asyncio";
      import time, { sleep as pause, monotonic } from "time";
      import "random";
      console.log([asyncio, time, pause, monotonic]);
    `);
    const asked: unknown[] = [];
    const program = evaluated(code, asked);
    const given = { default: "default", sleep: "sleep", monotonic: "monotonic" };
    program((module, names) => {
      asked.push([module, names]);
      return given;
    }).next();
    expect(asked).toEqual([
      ["asyncio", undefined],
      ["time", ["default", "sleep", "monotonic"]],
      ["random", undefined],
      [given, "default", "sleep", "monotonic"],
    ]);
    expect(MODULES).toContain("contextvars");
  });
});

describe("a program of several files", () => {
  it("runs them in the order of their imports, top-level awaits included", async () => {
    expect(
      await logOf({
        "main.ts": `import { b } from "./b"; import { a } from "./a"; console.log("main", a, b);`,
        "a.ts": `console.log("a"); export const a = await (async () => "from a")();`,
        "b.ts": `import { a } from "./a"; console.log("b", a); export let b = 1; b = 2; for await (const x of [1]) console.log("b", x);`,
      }),
    ).toEqual(["a", "b from a", "b 1", "main from a 2"]);
  });

  it("may import in a circle", async () => {
    expect(
      await logOf({
        "main.ts": `import { b } from "./util"; export async function a() { return "a"; } console.log(await b());`,
        "util.ts": `import { a } from "./main"; export async function b() { return "b" + (await a()); }`,
      }),
    ).toEqual(["ba"]);
  });

  it("may give out the loop's names as its own", async () => {
    expect(
      await logOf({
        "main.ts": `import { sleep, run, rest } from "./util"; import * as util from "./util"; async function main() { await sleep(1); return typeof util.sleep; } console.log(await run(main()), rest);`,
        "util.ts": `export * from "asyncio"; export const rest = 1;`,
      }),
    ).toEqual(["function 1"]);
  });
});

describe("TypeScript", () => {
  it("loses its types and keeps what runs: enums, namespaces, parameter properties, generics, assertions", async () => {
    await expectLog(
      `
        enum Color { Red, Green = 5, Blue = "b" as any }
        const enum Fixed { One = 1 }
        namespace Space { export const x = 1; export async function f<T>(value: T): Promise<T> { return value; } export namespace Inner { export const y = 2; } }
        abstract class Shape<T> { constructor(public readonly side: number, protected other: T, private kept = 3) {} abstract area(): Promise<number>; sum() { return this.side + this.kept; } }
        class Square extends Shape<string> { async area() { return this.side ** 2; } declare ghost: string; optional?: number; definite!: string; }
        const config = { a: 1 } satisfies Record<string, number>;
        const identity = async <T,>(x: T) => x as unknown as T;
        function overloaded(a: string): string; function overloaded(a: number): number; function overloaded(a: any) { return a; }
        type Only = { a: 1 }; interface AlsoOnly extends Only {} declare const nothing: AlsoOnly; declare function gone(): void;
        console.log(Color.Green, Color[0], Fixed.One, Space.x, await Space.f("f"), Space.Inner.y);
        console.log(new Square(2, "o").sum(), await new Square(3, "o").area(), Object.keys(new Square(1, "o")).join());
        console.log(config.a!, await identity<number>(4), overloaded(5), <number>6);
      `,
      ["5 Red 1 1 f 2", "5 9 side,other,kept,optional,definite", "1 4 5 6"],
    );
  });

  it("is strict mode, with and without an import", async () => {
    await expectLog(
      `function f(this: unknown) { return this; } console.log(f(), (function () { return typeof this; })());`,
      ["undefined undefined"],
    );
    expect(
      await logOf(`try { (undeclared as any) = 1; } catch (error) { console.log((error as Error).name); }`),
    ).toEqual(["ReferenceError"]);
  });
});

describe("a file that starts with #!", () => {
  it("is a program like any other, at its own lines", async () => {
    expect(await logOf("#!/usr/bin/env loopbook\nasync function f() { return 1; }\nconsole.log(await f());")).toEqual([
      1,
    ]);
    expect(
      await logOf({
        "main.ts": `#! main\nimport { a } from "./util";\nconsole.log(a);`,
        "util.ts": `#!/usr/bin/env node\nexport const a = 2;`,
      }),
    ).toEqual([2]);
    expect(await mistakesOf("#!/usr/bin/env loopbook\nlet x = ;")).toEqual(['main.ts:2:9: Unexpected ";"']);
  });
});

describe("the compiled code", () => {
  it("is one expression, and the same from esbuild and from esbuild-wasm", { timeout: 60_000 }, async () => {
    const programs = [0, 1, 2, 3].map((seed) => randomProgram(seed));
    const more = `import * as asyncio from "asyncio"; class A { @String async m() {} } enum E { X } export default A; console.log(asyncio, E);`;
    for (const source of [...programs, more, ""]) {
      const native = await compile({ build }, { "main.ts": source });
      expect(await compile(wasm, { "main.ts": source })).toEqual(native);
      expect(typeof evaluated(native.code)).toBe("function");
    }
  });

  it("is made of long and of deep programs too", async () => {
    const long = Array.from({ length: 500 }, (_, i) => {
      const next = `f${String(i + 1)}`;
      return `async function f${String(i)}(n: number): Promise<number> {
        for await (const x of [n]) { using y = null; if (y === null) return (await ${next}(x)) + 1; }
        return 0;
      }`;
    });
    const sum = Array.from({ length: 1000 }, () => "(await one())").join(" + ");
    const deep = (depth: number): string =>
      depth === 0 ? "await one()" : `await (async () => { return 1 + (${deep(depth - 1)}); })()`;
    expect(
      await logOf(`
        ${long.join("\n")}
        async function f500(n: number) { return n; }
        async function one() { return 1; }
        console.log(await f400(1), ${sum}, ${deep(60)});
      `),
    ).toEqual(["101 1000 61"]);
  });
});
