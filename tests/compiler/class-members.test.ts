import { describe, it } from "vitest";
import { expectLog } from "./running.ts";

describe("a class field", () => {
  it("can hold async functions, each with the instance's this", async () => {
    await expectLog(
      `
        class Base { m() { return "base"; } }
        class A extends Base {
          v = 1;
          arrow = async () => this.v;
          viaSuper = async () => super.m();
          fn = async function (this: A) { return this.v + 1; };
          static s = async () => this.name;
          #own = async () => this.v + 2;
          async all() { return [await this.arrow(), await this.viaSuper(), await this.fn(), await A.s(), await this.#own()]; }
        }
        const { arrow } = new A();
        console.log(await arrow(), await new A().all(), new A().arrow.name, A.s.name);
      `,
      ["1 1,base,2,A,3 arrow s"],
    );
  });
});

describe("a getter", () => {
  it("can return an async arrow function with its this", async () => {
    await expectLog(
      `
        class A { v = 1; get f() { return async (n: number) => this.v + n; } static get g() { return async () => this.name; } }
        const o = { v: 5, get f() { return async () => this.v; } };
        console.log(await new A().f(2), await A.g(), await o.f());
      `,
      ["3 A 5"],
    );
  });
});

describe("a decorator", () => {
  it("wraps an async method", async () => {
    await expectLog(
      `
        function timed(method: (...args: any[]) => Promise<unknown>, context: ClassMethodDecoratorContext) {
          return async function (this: unknown, ...args: unknown[]) {
            console.log("start", context.name);
            try { return await method.apply(this, args); } finally { console.log("finished", context.name); }
          };
        }
        class Job { @timed async work(n: number) { console.log("work", n); return n; } @timed static async all() { return "all"; } }
        console.log(await new Job().work(3), await Job.all());
      `,
      ["start work", "work 3", "finished work", "start all", "finished all", "3 all"],
    );
  });

  it("can be made by a function, and stand on private methods, fields and classes", async () => {
    await expectLog(
      `
        const label = (text: string) => (value: any, context: { kind: string; name: unknown }) => { console.log(text, context.kind, context.name); };
        @label("on") class A {
          @label("on") async #p() { return 1; }
          @label("on") field = async () => 2;
          @label("on") accessor x = 3;
          async all() { return [await this.#p(), await this.field(), this.x]; }
        }
        console.log(await new A().all());
      `,
      ["on method #p", "on accessor x", "on field field", "on class A", [1, 2, 3]],
    );
  });
});
