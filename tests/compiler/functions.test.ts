import { describe, expect, it } from "vitest";
import { compiled, expectLog, logOf } from "./running.ts";

describe("an async function declaration", () => {
  it("can be called before it is declared", async () => {
    await expectLog(`console.log(await f(1)); async function f(n: number) { return n + 1; }`, [2]);
  });

  it("runs nothing until it is awaited", async () => {
    expect(
      await logOf(`
        async function f() { console.log("runs"); return 1; }
        const coroutine = f();
        console.log("called");
        console.log(await coroutine);
      `),
    ).toEqual(["called", "runs", 1]);
  });

  it("passes its arguments straight on when it names all of them", async () => {
    const { code } = await compiled(`async function f(a: number, b: number) { return a + b; }`);
    expect(code).toContain("function f(a, b) { return $coroutine(f$(a, b), $c1, f, $watched && [a, b]); }");
  });

  it("is one generator function, whatever the number of calls", async () => {
    const { code } = await compiled(`async function f() { return 1; }`);
    expect(code.split("function*")).toHaveLength(3);
    expect(code).toContain("function* f$()");
  });

  it("keeps its name and its length", async () => {
    await expectLog(
      `
        async function plain(a: unknown, b: unknown) {}
        async function defaults(a: unknown, b = 1, c?: unknown) {}
        async function rest(a: unknown, ...b: unknown[]) {}
        async function pattern({ a }: { a: unknown }, [b]: unknown[]) {}
        for (const f of [plain, defaults, rest, pattern]) console.log(f.name, f.length);
      `,
      ["plain 2", "defaults 1", "rest 1", "pattern 2"],
    );
  });

  it("evaluates default parameters, destructures and collects the rest", async () => {
    await expectLog(
      `
        async function f({ a, b: [c] = [2] }: any, d = a + c, ...rest: number[]) { return [a, c, d, rest]; }
        console.log(await f({ a: 1 }));
        console.log(await f({ a: 1, b: [3] }, 5, 6, 7));
      `,
      [
        [1, 2, 3, []],
        [1, 3, 5, [6, 7]],
      ],
    );
  });

  it("sees this and arguments of its call", async () => {
    await expectLog(
      `
        async function f(this: any, a: number) { return [this.v, arguments.length, arguments[1]]; }
        async function g(a: number) { a = 5; return [arguments[0], a]; }
        async function h(this: unknown) { return this === undefined; }
        console.log(await f.call({ v: 1 }, 2, 3));
        console.log(await g(1));
        console.log(await h.call(undefined));
      `,
      [[1, 2, 3], [1, 5], true],
    );
  });

  it("can be assigned to, and calls what it was replaced with", async () => {
    await expectLog(
      `
        async function f(n: number): Promise<number> { return n === 0 ? 0 : await f(n - 1); }
        const before = f;
        (f as any) = async (n: number) => n + 100;
        console.log(await before(3));
      `,
      [102],
    );
  });

  it("has the scope of its block, and of the innermost one of several of its name", async () => {
    await expectLog(
      `
        async function f() { return "outer"; }
        {
          async function f() { return "inner"; }
          console.log(await f());
        }
        async function g() {
          console.log(await f());
          async function f() { return "nested"; }
        }
        await g();
        console.log(await f());
      `,
      ["inner", "nested", "outer"],
    );
  });

  it("is exported and imported like any other", async () => {
    expect(
      await logOf({
        "main.ts": `
          import twice, { named, renamed as other } from "./util";
          import * as util from "./util";
          export async function own() { return "own"; }
          export default async function () { return "default"; }
          console.log(await twice(2), await named(), await other(), await util.named(), await own());
        `,
        "util.ts": `
          export default async function (n: number) { return n * 2; }
          export async function named() { return "named"; }
          async function local() { return "renamed"; }
          export { local as renamed };
        `,
      }),
    ).toEqual(["4 named renamed named own"]);
  });
});

describe("an async function expression", () => {
  it("calls itself by its own name", async () => {
    await expectLog(
      `
        const f = async function fact(n: number): Promise<number> { return n <= 1 ? 1 : n * (await fact(n - 1)); };
        console.log(await f(5), f.name, f.length);
      `,
      ["120 fact 1"],
    );
  });

  it("takes the name of the variable it is given to, and does not hide it", async () => {
    await expectLog(
      `
        const f = async function (n: number): Promise<number> { return n === 0 ? 0 : 1 + (await f(n - 1)); };
        console.log(f.name, await f(3));
      `,
      ["f 3"],
    );
  });

  it("sees this and arguments of its call", async () => {
    await expectLog(
      `console.log(await (async function (this: any) { return this.v + arguments.length; }).call({ v: 1 }));`,
      [1],
    );
  });

  it("can be called where it stands", async () => {
    await expectLog(`console.log(await (async function () { return 1; })(), await (async () => 2)());`, ["1 2"]);
  });
});

describe("an async arrow function", () => {
  it("returns its expression, object literals too", async () => {
    await expectLog(
      `
        const f = async (a: number) => a + 1;
        const g = async () => ({ a: 1 });
        const h = async (n: number) => async () => async () => n;
        console.log(await f(1), (await g()).a, await (await (await h(3))())());
      `,
      ["2 1 3"],
    );
  });

  it("finds its arrow behind parameters that have arrows of their own", async () => {
    await expectLog(
      `const f = async (a = () => 1, { b = (x: number) => ({ c: x }) } = {}) => a() + b(2).c; console.log(await f(), f.length);`,
      ["3 0"],
    );
  });

  it("closes over the variable of one turn of a loop", async () => {
    await expectLog(
      `
        const all: (() => Promise<number>)[] = [];
        for (let i = 0; i < 3; i++) all.push(async () => i);
        for (const x of [7, 8]) all.push(async function () { return x; });
        for (const f of all) console.log(await f());
      `,
      [0, 1, 2, 7, 8],
    );
  });

  it("sees this, arguments and new.target of the function around it, at any depth", async () => {
    await expectLog(
      `
        function Outer(this: any, a: number) {
          this.v = a;
          this.f = async () => [this.v, arguments.length, new.target === Outer, await (async () => (() => arguments[1])())()];
        }
        console.log(await new (Outer as any)(1, 2).f());
        async function outer(this: any, a: number) {
          return await (async () => ({ arguments }).arguments.length + this.v + (await (async () => arguments[0] as number)()))();
        }
        console.log(await outer.call({ v: 10 }, 5));
      `,
      [[1, 2, true, 2], 16],
    );
  });

  it("can be made before this is there, in what a constructor gives to super()", async () => {
    await expectLog(
      `
        class Base { constructor(readonly f: () => Promise<unknown>) {} m() { return "base"; } }
        class Derived extends Base {
          v = 1;
          constructor(a: number) {
            const early = async () => this.v + a;
            super(async () => [this.v, await early(), await (async () => this.v)(), super.m(), (() => this.v)(), arguments.length]);
          }
          override m() { return "derived"; }
        }
        console.log(await new Derived(5).f());
      `,
      [[1, 6, 1, "base", 1, 1]],
    );
  });

  it("sees this and arguments in its parameters", async () => {
    await expectLog(
      `
        function f(this: any, _: number) { return (async (x = this.v, y = arguments[0]) => x + y)(); }
        console.log(await f.call({ v: 1 }, 2));
      `,
      [3],
    );
  });

  it("tells a property called arguments from the variable", async () => {
    await expectLog(
      `
        function f(o: any) { return (async () => o.arguments + { arguments: 1 }.arguments + arguments.length)(); }
        console.log(await f({ arguments: 40 }));
      `,
      [42],
    );
  });
});

describe("generated names", () => {
  it("make way for the program's own", async () => {
    await expectLog(
      `
        const $await = 1, $got = 2, $code = 3, $coroutine = 4, f$ = 5, $c1 = 6, $i = 7, $s = 8, $import = 9, $k1 = "key";
        async function f($r: number, $open: number) { await (async () => $r)(); return $r + $open; }
        async function* g() { yield 1; }
        function args() { const $arguments = 3; return (async () => arguments.length + $arguments)(); }
        class A { async [$k1]() { return 1; } async #m() { return 2; } #m$ = 3; async n() { return (await this.#m()) + this.#m$; } }
        for await (const x of g()) { using y = null; console.log($i, $s, x, y); }
        console.log($await + $got + $code + $coroutine + f$ + $c1 + $import, await f(1, 2), await args(), await new A().key(), await new A().n());
      `,
      ["7 8 1 null", "30 3 3 1 5"],
    );
  });
});
