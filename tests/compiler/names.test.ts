import { describe, expect, it } from "vitest";
import { Names } from "../../src/compiler/names.ts";
import { compiled, expectLog } from "./running.ts";

describe("a generated name", () => {
  it("is neither in the program nor given out for another wish", () => {
    const names = new Names(["price", "price$", "$k1", "#m$"]);
    const given = ["price$", "price$$", "$k1", "$k1$", "#m$", "#m$$"].map((wish) => names.free(wish));
    expect(new Set(given).size).toBe(given.length);
    for (const name of given) expect(["price", "price$", "$k1", "#m$"]).not.toContain(name);
    expect(names.free("price$")).toBe(given[0]);
    expect(names.numbered("$k")).not.toBe(names.numbered("$k"));
  });

  it("is no other function's, however many dollars the functions beside it end in", async () => {
    await expectLog(
      `
        async function f() { return 1; }
        async function f$() { return 2; }
        async function f$$() { return 3; }
        async function* g() { yield 4; }
        async function g$() { return 5; }
        function h$() { return 6; }
        async function h() { return 7; }
        class A {
          async #m() { return 8; }
          async #m$() { return 9; }
          static async #m$$() { return 10; }
          async all() { return [await this.#m(), await this.#m$(), await A.#m$$()]; }
        }
        console.log([await f(), await f$(), await f$$(), (await g().next()).value, await g$(), h$(), await h(), ...(await new A().all())]);
        console.log([f, f$, f$$, g, g$, h$, h].map(({ name }) => name).join());
      `,
      [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "f,f$,f$$,g,g$,h$,h"],
    );
  });

  it("is no other generated name's, when a function of the program is called like a helper", async () => {
    await expectLog(
      `
        async function $i() { return "i"; }
        async function $r() { return "r"; }
        async function $open() { return "open"; }
        async function $s() { return "s"; }
        async function $super() { return "super"; }
        async function $o() { return "o"; }
        async function $program() { return $program.name; }
        class Base { name() { return "base"; } }
        class A extends Base { async m() { return await (async () => [super.name(), await $super()])(); } }
        for await (const x of [1]) {
          using nothing = null;
          const o = { __proto__: { v: "proto" }, async m() { return [super.v, await $o(), nothing] as const; } } as any;
          console.log(x, await $i(), await $r(), await $open(), await $s(), (await o.m()).join(), (await new A().m()).join(), await $program());
        }
      `,
      ["1 i r open s proto,o, base,super $program"],
    );
  });

  it("stands for nothing of the language that the program may call its own", async () => {
    await expectLog(
      `
        class Proxy {}
        class Object {}
        class Reflect {}
        class JSON {}
        class Symbol {}
        {
          const undefined = 1;
          class Base { v = 2; get() { return this.v; } }
          class A extends Base {
            async m() { return await (async () => { super.get; return super.get() + (await (async () => this.v)()); })(); }
          }
          async function* g() { yield; }
          for await (const x of g()) console.log(x === undefined, await new A().m());
          { await using held = null; console.log(held); }
        }
        console.log([Proxy, Object, Reflect, JSON, Symbol].map(({ name }) => name).join());
      `,
      ["false 4", null, "Proxy,Object,Reflect,JSON,Symbol"],
    );
  });

  it("is told to whoever reads a stack", async () => {
    const { map } = await compiled(`
      async function price() {} async function price$() {} class Shop { async #open() {} }
      console.log(Shop);
    `);
    const { x_function_names: names } = JSON.parse(map) as { x_function_names: Record<string, string> };
    expect(Object.entries(names).map(([, name]) => name)).toEqual(["price", "price$", "#open", "<module>"]);
    expect(new Set(Object.keys(names)).size).toBe(4);
    for (const name of Object.keys(names)) expect(["price", "price$", "#open"]).not.toContain(name);
  });
});
