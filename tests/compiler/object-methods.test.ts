import { describe, it } from "vitest";
import { expectLog } from "./running.ts";

describe("an async method of an object literal", () => {
  it("sees this and its arguments, and keeps name, length and place", async () => {
    await expectLog(
      `
        const o = { v: 1, async m(a: number, b = 2) { return [this.v, a, b, arguments.length]; }, async "x y"() { return 1; }, w: 2 };
        console.log(await o.m(5), o.m.name, o.m.length, o["x y"].name, Object.keys(o));
      `,
      ["1,5,2,1 m 1 x y v,m,x y,w"],
    );
  });

  it("calls the overridden method through super", async () => {
    await expectLog(
      `
        const base = { async m(n: number) { return ["base", n, (this as any).v]; }, v: 0 };
        const k = () => { console.log("key"); return "computed"; };
        const o: any = {
          __proto__: base,
          v: 7,
          async m(n: number) { return [...(await super.m(n)), ...(await (async () => await super.m(n + 1))())]; },
          async [k()]() { return super.v; },
          async other() { return 3; },
        };
        console.log(await o.m(1), await o.computed(), await o.other(), Object.keys(o));
      `,
      ["key", "base,1,7,base,2,7 0 3 v,m,computed,other"],
    );
  });

  it("evaluates computed keys once and in order", async () => {
    await expectLog(
      `
        const key = (n: string) => { console.log("key", n); return n; };
        const o = { async [key("a")]() { return 1; }, [key("b")]: 2, async *[key("c")]() { yield 3; } };
        console.log(await o.a(), o.b, (await o.c().next()).value);
      `,
      ["key a", "key b", "key c", "1 2 3"],
    );
  });

  it("can be an async iterator's method under its symbol", async () => {
    await expectLog(
      `
        const source = { async *[Symbol.asyncIterator]() { yield 1; yield 2; } };
        for await (const x of source) console.log(x);
      `,
      [1, 2],
    );
  });
});
