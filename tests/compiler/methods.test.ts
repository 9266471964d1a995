import { describe, expect, it } from "vitest";
import { expectLog, logOf } from "./running.ts";

describe("an async method of a class", () => {
  it("sees this, its arguments and its defaults", async () => {
    await expectLog(
      `
        class A {
          v = 1;
          async m(a: number, b = a + this.v) { return [this.v, a, b, arguments.length]; }
        }
        console.log(await new A().m(5));
      `,
      [[1, 5, 6, 1]],
    );
  });

  it("keeps its name, its length and how its property is described", async () => {
    await expectLog(
      `
        class A { async m(a: number, b = 1) {} static async s() {} async "two words"() {} async 7() {} }
        const { m } = A.prototype;
        const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(A.prototype, "m")!;
        console.log(m.name, m.length, A.s.name, A.prototype["two words"].name, A.prototype[7].name);
        console.log(enumerable, writable, configurable, Object.getOwnPropertyNames(A.prototype));
      `,
      ["m 1 s two words 7", "false true true 7,constructor,m,two words"],
    );
  });

  it("calls the overridden method through super, from its body, its parameters and its arrow functions", async () => {
    await expectLog(
      `
        class Base {
          tag = "base";
          async m(n: number) { return this.tag + n; }
          get g() { return this.tag + "-g"; }
          static async s(n: number) { return n * 2; }
        }
        class Derived extends Base {
          override tag = "derived";
          override async m(n: number, own = super.g) {
            const sync = () => super.m(n);
            const later = async () => [await super.m(n + 1), super.g, await (async () => await super["m"](n + 2))()];
            return [await sync(), own, ...(await later())].join(" ") as any;
          }
          static override async s(n: number) { return 1 + (await super.s(n)) + (await (async () => await super.s(n))()); }
        }
        console.log(await new Derived().m(1));
        console.log(await Derived.s(2));
      `,
      ["derived1 derived-g derived2 derived-g derived3", 9],
    );
  });

  it("sets, tests and calls optionally through super in an arrow function", async () => {
    await expectLog(
      `
        class Base { set p(v: number) { console.log("set", v, this instanceof Derived); } tag(parts: TemplateStringsArray) { return [parts[0], this.v]; } v = 0; declare gone?: () => void; }
        class Derived extends Base {
          override v = 3;
          async m() {
            await (async () => {
              super.p = 1;
              [super.p] = [2];
              console.log(super.gone?.() ?? "none", super.tag\`text\`, this.v);
            })();
          }
        }
        await new Derived().m();
      `,
      ["set 1 true", "set 2 true", "none text,3 3"],
    );
  });

  it("evaluates computed keys once, in order, for each class that is made", async () => {
    await expectLog(
      `
        function make(prefix: string) {
          const key = (name: string) => { console.log("key", prefix + name); return prefix + name; };
          return class {
            async [key("a")]() { return 1; }
            static async [key("b")]() { return 2; }
            async *[key("c")]() { yield 3; }
          } as any;
        }
        const A = make("x"), B = make("y");
        console.log(await new A().xa(), await A.xb(), (await new A().xc().next()).value, await new B().ya(), await B.yb());
      `,
      ["key xa", "key xb", "key xc", "key ya", "key yb", "key yc", "1 2 3 1 2"],
    );
  });

  it("can have a key that is awaited", async () => {
    await expectLog(
      `
        const name = async (n: string) => n;
        async function make() { class A { async [await name("m")]() { return 1; } } return new A() as any; }
        console.log(await (await make()).m());
      `,
      [1],
    );
  });

  it("can have a key that is awaited, wherever its class stands", async () => {
    await expectLog(
      `
        const name = async (n: string) => { await Promise.resolve(); return n; };
        async function inLoop() {
          const all: any[] = [];
          for (let i = 0; i < 2; i++) all.push(class { async ["n" + i]() { return i; } static async [await name("s" + i)]() { return -i; } });
          for (const C of [class { async [await name("head")]() { return "head"; } }]) all.push(C);
          return all;
        }
        async function inBranch(flag: boolean): Promise<any> {
          if (flag) return class { async [await name("yes")]() { return 1; } };
          switch (1) { case 1: class C { async [await name("no")]() { return 0; } } return C; }
        }
        for (const made of [...(await inLoop()), await inBranch(true), await inBranch(false)]) {
          for (const key of Object.getOwnPropertyNames(made.prototype)) if (key !== "constructor") console.log(key, made.prototype[key].name, await made.prototype[key]());
        }
      `,
      ["n0 n0 0", "n1 n1 1", "head head head", "yes yes 1", "no no 0"],
    );
  });

  it("has a key of its own though several calls of one function wait for their keys at once", async () => {
    expect(
      await logOf(`
        import * as asyncio from "asyncio";
        const name = async (n: string, seconds: number) => { await asyncio.sleep(seconds); return n; };
        const arrow = async (n: string, seconds: number) => class { async [n]() { return n; } async [await name(n + n, seconds)]() { return n; } };
        const inArrow = (n: string, seconds: number) => async () => class { async [n]() { return n; } async [await name(n + n, seconds)]() { return n; } };
        const object = async (n: string, seconds: number) => ({ async [n]() { return n; }, async [await name(n + n, seconds)]() { return n; } });
        async function inBlock(n: string, seconds: number) { { class A { async [n]() { return n; } async [await name(n + n, seconds)]() { return n; } } return A; } }
        async function main() {
          for (const make of [arrow, (n: string, seconds: number) => inArrow(n, seconds)(), object, inBlock]) {
            for (const made of (await asyncio.gather(make("a", 2), make("b", 1))) as any[]) {
              const owner = made.prototype ?? made;
              const keys = Object.getOwnPropertyNames(owner).filter((key) => key !== "constructor");
              console.log(...keys, ...(await asyncio.gather(...keys.map((key) => owner[key]()))));
            }
          }
        }
        await asyncio.run(main());
      `),
    ).toEqual(Array.from({ length: 4 }, () => ["a aa a a", "b bb b b"]).flat());
  });

  it("can have a computed key in a parameter, a field, a static block and a getter, and in classes that make classes", async () => {
    await expectLog(
      `
        let count = 0;
        const next = () => "k" + count++;
        const inParameter = (P = class { async [next()]() { return P.name; } }) => P;
        function inDefault(o = { async [next()]() { return Object.keys(o).join(); } }) { return o; }
        class Outer {
          static Static = class { async [next()]() { return Outer.Static.name; } };
          Field = class { async [next()]() { return 1; } static async [next()]() { return 2; } };
          object = { async [next()]() { return 3; } };
          static Block: any;
          static { this.Block = class { async [next()]() { return 4; } }; }
          get Made() { return class { async [next()]() { return 5; } }; }
        }
        const make = (depth: number): any => class { async [depth === 0 ? next() : make(depth - 1).name + depth]() { return depth; } };
        const keys = (C: any) => Object.getOwnPropertyNames(C.prototype ?? C).filter((key) => key !== "constructor").join();
        const A = inParameter() as any, outer = new Outer() as any;
        console.log(keys(A), await new A()[keys(A)](), A.name);
        console.log(keys(inParameter()), keys(inDefault()), keys(inDefault()));
        console.log(keys(Outer.Static), await new (Outer.Static as any)().k0(), keys(outer.Field), Object.getOwnPropertyNames(outer.Field).at(-1), outer.Field.name);
        console.log(keys(outer.object), keys(Outer.Block), keys(outer.Made), keys(outer.Made), keys(make(0)), keys(make(2)));
      `,
      ["k2 P P", "k6 k7 k8", "k0 Static k3 k4 Field", "k5 k1 k9 k10 k11 2"],
    );
  });

  it("can be private, and static and private", async () => {
    await expectLog(
      `
        class A {
          #v = 1;
          async #m(a: number, { b = 2 } = {}) { return this.#v + a + b + arguments.length; }
          static async #s(a: number) { return a * 2; }
          async *#g(n: number) { yield n; yield this.#v; }
          async all() {
            const seen = [await this.#m(1), await this.#m(1, { b: 5 }), await A.#s(4)];
            for await (const x of this.#g(9)) seen.push(x);
            return [...seen, #m in this];
          }
        }
        console.log(await new A().all());
      `,
      [[5, 9, 8, 9, 1, true]],
    );
  });

  it("can be handed on when it is private, called on others of its class, and is the same each time", async () => {
    await expectLog(
      `
        class A {
          constructor(readonly v: number) {}
          async #m(a = 0) { return this === undefined ? "nothing" : this.v + a; }
          static async #s() { return typeof this; }
          async *#g() { yield this.v; }
          async all(other: A) {
            const m = this.#m, s = A.#s;
            return [await m.call(undefined as any), await m.call(other, 1), await this.#m.bind(other)(), await s.call(null as any), m === other.#m, m.name, m.length];
          }
          list() { return [this.#m, this.#g].map((f) => f.name); }
          static has(value: object) { return #m in value; }
          static take(value: any) { try { return value.#m; } catch (error) { return (error as Error).constructor === TypeError; } }
        }
        class B extends A {}
        console.log((await new A(1).all(new B(2))).join(), new A(1).list().join(), A.has(new B(1)), A.has({}), A.take({}));
      `,
      ["nothing,3,2,object,true,#m,0 #m,#g true false true"],
    );
  });

  it("counts when it is the last of its name, whatever its name", async () => {
    await expectLog(
      `
        const a = "m", b = "m";
        class A { async [a]() { return 1; } async [b]() { return 2; } static async [a]() { return 3; } static [b]() { return 4; } }
        const o = { async [a]() { return 5; }, async [b]() { return 6; }, async n() { return 7; }, n: 8 } as any;
        const p = { async __proto__() { return 9; } } as any;
        const key = { count: 0, toString() { return "once" + this.count++; } };
        class K { async [key as any]() { return 10; } }
        console.log(await new A().m(), A.m(), await o.m(), o.n, Object.keys(o).join());
        console.log(Object.keys(p).join(), Object.getPrototypeOf(p) === Object.prototype, await p.__proto__(), p.__proto__.name);
        console.log(await (new K() as any).once0(), (K.prototype as any).once0.name, key.count);
      `,
      ["2 4 6 8 m,n", "__proto__ true 9 __proto__", "10 once0 1"],
    );
  });

  it("may have the name of a variable that its body uses", async () => {
    await expectLog(
      `
        const save = async (x: number) => x + 1;
        class A { async save(x: number) { return await save(x); } }
        const o = { async save(x: number) { return await save(x); } };
        console.log(await new A().save(1), await o.save(2));
      `,
      ["2 3"],
    );
  });

  it("is there when static fields and static blocks run", async () => {
    await expectLog(
      `
        class A {
          static made = A.make();
          static async make() { return "made"; }
          declare static block: Promise<string>;
          static { this.block = (async () => "block " + this.name)(); }
        }
        console.log(await A.made, await A.block);
      `,
      ["made block A"],
    );
  });
});
