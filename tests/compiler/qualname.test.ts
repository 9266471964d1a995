import { describe, expect, it } from "vitest";
import { compiled, evaluated } from "./running.ts";
import type { SourceFiles } from "../../src/compiler/compile.ts";

/** The code objects of a program, as the loop gets them. */
async function codesOf(source: string | SourceFiles): Promise<unknown[]> {
  const { code } = await compiled(source);
  const codes: unknown[] = [];
  const note = (name: string, qualname: string, file: string, line: number) => codes.push([name, qualname, file, line]);
  const program = evaluated(code);
  // Whatever else the program does comes after its code objects are made.
  const lowering = new Proxy({}, { get: (_, helper) => (String(helper).endsWith("ode") ? note : () => stop()) });
  try {
    program(() => lowering).next();
  } catch (error) {
    if (error !== STOP) throw error;
  }
  return codes;
}

const STOP = new Error("stopped");
function stop(): never {
  throw STOP;
}

async function qualnamesOf(source: string): Promise<unknown[]> {
  return (await codesOf(source)).map((code) => (code as unknown[])[1]);
}

describe("a code object", () => {
  it("has the name, the qualified name, the file and the line of its function", async () => {
    expect(
      await codesOf(`
async function main() {
  async function hello() {}
  await hello();
}
async function* stream() {
  yield 1;
}
`),
    ).toEqual([
      ["hello", "main.<locals>.hello", "main.ts", 3],
      ["main", "main", "main.ts", 2],
      ["stream", "stream", "main.ts", 6],
    ]);
  });

  it("has the source's name and file where two files have a function of that name", async () => {
    expect(
      await codesOf({
        "main.ts": `import { other } from "./lib/util";\n\nasync function work() {}\nother(work);`,
        "lib/util.ts": `async function work() {}\nexport async function other(f: unknown) { const inner = async () => work(); }`,
      }),
    ).toEqual([
      ["work", "work", "lib/util.ts", 1],
      ["inner", "other.<locals>.inner", "lib/util.ts", 2],
      ["other", "other", "lib/util.ts", 2],
      ["work", "work", "main.ts", 3],
    ]);
  });
});

describe("a qualified name", () => {
  it("counts functions around as <locals>, whether they are async or not", async () => {
    expect(
      await qualnamesOf(`
        function sync() { async function a() {} const b = async () => { async function c() {} }; }
        const arrow = () => { async function d() {} };
        const x = { method() { async function e() {} }, get prop() { return async () => {}; } };
      `),
    ).toEqual([
      "sync.<locals>.a",
      "sync.<locals>.b.<locals>.c",
      "sync.<locals>.b",
      "arrow.<locals>.d",
      "method.<locals>.e",
      "prop.<locals>.<lambda>",
    ]);
  });

  it("goes through classes, named or not, wherever they are", async () => {
    expect(
      await qualnamesOf(`
        class A { async m() {} static async s() {} async #p() {} field = async () => {}; "a b" = async function () {}; async *[Symbol.asyncIterator]() {} async ["lit"]() {} async 7() {} }
        const B = class { async m() {} };
        const C = class Inner { static self = Inner; async m() {} };
        function outer() { return class { async m() { class D { async m() {} } } }; }
        class E { static { async function inStatic() {} } constructor() { const f = async () => {}; } }
      `),
    ).toEqual([
      "A.m",
      "A.s",
      "A.#p",
      "A.field",
      "A.a b",
      "A.[Symbol.asyncIterator]",
      "A.lit",
      "A.7",
      "B.m",
      "Inner.m",
      "outer.<locals>.<lambda>.m.<locals>.D.m",
      "outer.<locals>.<lambda>.m",
      "E.inStatic",
      "E.constructor.<locals>.f",
    ]);
  });

  it("has the name that JavaScript infers for a function without one", async () => {
    expect(
      await qualnamesOf(`
        const a = async () => {};
        let b; b = async () => {}; b ??= async function () {};
        const c = (async () => {});
        const { d = async () => {} } = {} as any;
        const o = { e: async () => {}, "f g": async function () {}, async h() {}, [String(1)]: async () => {} };
        const named = async function own() {};
        const wrapped = String(async () => {});
        const list = [async () => {}];
        function withDefault(i = async () => {}) {}
      `),
    ).toEqual(
      ["a", "b", "b", "c", "d", "e", "f g", "h", "[String(1)]", "own", "<lambda>", "<lambda>"].concat(
        "withDefault.<locals>.i",
      ),
    );
  });

  it("is written in any alphabet", async () => {
    expect(await qualnamesOf(`const größe = 1; async function 問い() { const ответ = async () => größe; }`)).toEqual([
      "問い.<locals>.ответ",
      "問い",
    ]);
  });

  it("has a default export's name, or default", async () => {
    const files = (text: string) => ({ "main.ts": `import f from "./util"; f();`, "util.ts": text });
    expect(await codesOf(files(`export default async function () {}`))).toEqual([["default", "default", "util.ts", 1]]);
    expect(await codesOf(files(`export default async () => {}`))).toEqual([["default", "default", "util.ts", 1]]);
    expect(await codesOf(files(`export default async function named() {}`))).toEqual([
      ["named", "named", "util.ts", 1],
    ]);
    expect(await codesOf(files(`export default async function* own() {}`))).toEqual([["own", "own", "util.ts", 1]]);
    expect(await codesOf(files(`export default class A { async m() {} }`))).toEqual([["m", "A.m", "util.ts", 1]]);
    expect(await codesOf(files(`export default class { async m() {} }`))).toEqual([["m", "default.m", "util.ts", 1]]);
    expect(await codesOf(files(`export default { async m() {} }`))).toEqual([["m", "m", "util.ts", 1]]);
    expect(await codesOf(files(`export default (async function own() {});`))).toEqual([["own", "own", "util.ts", 1]]);
  });

  it("of a decorated method is the source's", async () => {
    expect(await qualnamesOf(`class A { @(f: any) => f async m() {} }`.replace("@(f: any) => f", "@String"))).toEqual([
      "A.m",
    ]);
  });
});
