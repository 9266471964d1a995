// That CPython warns at the same moment, tests/asyncio/behaviours/dropped says.
import { expect, it, vi } from "vitest";
import { compiled, logOf } from "./running.ts";

/** What a program logs, warnings included, in order. */
async function told(source: string): Promise<unknown[]> {
  const warned: unknown[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((text) => void warned.push(text));
  try {
    // A program logs the number of warnings that came before.
    (globalThis as { warned?: unknown[] }).warned = warned;
    const log = await logOf(source);
    return [...log, warned.length];
  } finally {
    spy.mockRestore();
    delete (globalThis as { warned?: unknown[] }).warned;
  }
}

const head = `
  const warned = () => (globalThis as any).warned.length;
  async function f(..._: unknown[]) {}
  const g = async () => {};
  const o = { f, o: { f }, list: [f], nothing: null as any };
`;

/** Whether a coroutine of an expression is reported before the next statement. */
async function atOnce(statement: string): Promise<boolean> {
  const [before] = await told(`${head}\n${statement};\nconsole.log(warned());`);
  return before === 1;
}

async function codeOf(source: string): Promise<string> {
  return (await compiled(source)).code;
}

it("asks of a call whose value nobody takes whether it is a new coroutine, and only then of whom", async () => {
  expect(await codeOf(`async function f() {}\nf();`)).toContain("($fresh(f()) && $dropped(f, 2));");
  expect(await codeOf(`async function f() {}\no?.p.f();`)).toContain("($fresh(o?.p.f()) && $dropped(o?.p.f, 2));");
});

it("names the file where it is not the first one", async () => {
  const { code } = await compiled({
    "main.ts": `import "./other";`,
    "other.ts": `async function f() {}\n\nf();`,
  });
  expect(code).toContain('$dropped(f, "other.ts:3")');
});

it("leaves a program alone that makes no coroutine, and what prints", async () => {
  expect(await codeOf(`function f() {}\nf();`)).not.toContain("$fresh");
  expect(await codeOf(`async function f() {}\nconsole.log(f());`)).not.toContain("$fresh");
});

it("leaves a call alone whose value somebody has", async () => {
  const uses = ["x = f()", "return f()", "await f()", "[f()]", "f() || 1", "f() ? 1 : 2", "g(f()).h", "yield f()"];
  for (const use of uses) {
    const code = await codeOf(
      `async function* outer() { const x = 1; x; ${use}; }`.replace("const x = 1; x;", "let x;"),
    );
    expect(code, use).not.toContain("$fresh(f())");
  }
});

it.each([
  "f()",
  "g()",
  "(f())",
  "void f()",
  "const x = void f()",
  "f(), 1",
  "const x = (f(), 1)",
  "1, f()",
  "o && f()",
  "o.nothing ?? f()",
  "o ? f() : 1",
  "o.nothing ? 1 : f()",
  "o ? (1, f()) : 1",
  "for (f(); ; ) break",
  "for (let n = 0; n < 1; n++, f());",
  "if (o) f()",
  "o.f()",
  "o?.o?.f()",
  "o.o.f?.()",
  "o.list[0]()",
  'o["o"]["f"]()',
  "f(...[1, 2], () => f)",
  "f(g)",
  "(async () => {})()",
  "(async function () {})()",
])("reports at once: %s", async (statement) => {
  expect(await atOnce(statement)).toBe(true);
});

it.each([
  "const x = f()",
  "[f()]",
  "[1].map(() => f())",
  "(() => f())()",
  "f.call(null)",
  "(0, [f][0])()",
  "(() => o)().f()",
])("reports at the end, since somebody has it or could have it: %s", async (statement) => {
  expect(await told(`${head}\n${statement};\nconsole.log(warned());`)).toEqual([0, 1]);
});

it("finds methods through this, super and private names, in arrow functions too", async () => {
  const source = `${head}
    class A {
      async m() {}
      static async s() {}
    }
    class B extends A {
      async #p() {}
      static async #q() {}
      override async m() { super.m(); console.log(warned()); }
      private() { this.#p(); console.log(warned()); }
      arrow = () => { this.#p(); console.log(warned()); };
      lazy = async () => { super.m(); this.m; console.log(warned()); };
      static { this.s(); console.log(warned()); B.#q(); console.log(warned()); }
      plain() { arguments[0](); console.log(warned()); }
      async inside() { await (async () => { arguments[0](); console.log(warned()); })(); }
    }
    const b = new B();
    await b.m();
    b.private();
    b.arrow();
    await b.lazy();
    b.plain(f);
    await b.inside(f);
    new B().m();
    console.log(warned());
  `;
  expect(
    await told(source.replace("inside()", "inside(_?: unknown)").replace("plain()", "plain(_?: unknown)")),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
});

it("finds a default export, a named function expression, and what esbuild renamed", async () => {
  const log = await told(`${head}
    const h = async function own() { own; };
    h();
    console.log(warned());
    { async function f() {} f(); }
    console.log(warned());
  `);
  expect(log).toEqual([1, 2, 2]);
});

it("does not take a coroutine for thrown away that a function of the same name has kept", async () => {
  const source = `${head}
    class Cache {
      kept: any = null;
      f() { return (this.kept ??= f()); }
    }
    const cache = new Cache();
    cache.f();
    console.log(warned());
    await cache.kept;
  `;
  expect(await told(source)).toEqual([0, 0]);
});

it("evaluates a call once, and a getter only for a new coroutine", async () => {
  const log = await logOf(`
    async function f() {}
    const o = {
      get plain() { console.log("plain"); return () => null; },
      calls: 0,
      count() { this.calls += 1; return undefined; },
    };
    o.plain();
    o.count();
    console.log(o.calls);
  `);
  expect(log).toEqual(["plain", 1]);
});

it("leaves a function whose text goes elsewhere as it can be run there", async () => {
  const { code } = await compiled(`async function f() {}\nfunction plain() { return 1; }`);
  expect(code).toContain("function plain() {\n  return 1;\n}");
});

it("keeps what a call throws", async () => {
  const log = await logOf(`
    async function f() {}
    const o: any = {};
    try { o.missing(); } catch (error) { console.log((error as Error).message); }
    try { missing(); } catch (error) { console.log((error as Error).message); }
    declare function missing(): void;
  `);
  expect(log).toEqual(["o.missing is not a function", "missing is not defined"]);
});
