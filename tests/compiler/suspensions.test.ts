import { describe, expect, it } from "vitest";
import { expectLog, logOf } from "./running.ts";

describe("await", () => {
  it("stands wherever an expression can", async () => {
    await expectLog(
      `
        const later = async <T>(value: T): Promise<T> => value;
        const o = { a: await later(1), [await later("b")]: 2, ...(await later({ c: 3 })) };
        const [x = await later(4)] = [] as number[];
        const f = (...n: number[]) => n.join(), note = (text: string) => { console.log(text); };
        console.log(o, x, -(await later(5)), !(await later(0)), typeof (await later("s")));
        console.log(\`\${await later("t")}-\${await later("u")}\`, f(await later(1), ...(await later([2, 3]))));
        console.log((await later(o)).a, (await later([7]))[0], await (await later(later))(8), (await later(null))?.b ?? "none");
        console.log((await later(true)) ? await later("yes") : await later("no"), (await later(0)) || (await later(9)), await (note("comma"), later(2)));
        if (await later(true)) console.log("if");
        while (await later(false)) console.log("never");
        for (let i = await later(0); i < (await later(2)); i += await later(1)) console.log("for", i);
        switch (await later(1)) { case await later(1): console.log("case"); }
        do console.log("do"); while (await later(false));
        throwing: try { throw await later(new Error("thrown")); } catch ({ message }: any) { console.log(message); }
        const tagged = (parts: TemplateStringsArray, ...values: unknown[]) => parts.raw.join("|") + values.join();
        console.log(tagged\`a\${await later(1)}b\`, new (await later(Array))(3).length, delete (await later(o)).a);
        let y = 1; y += await later(2); y **= await later(2); console.log(y, (await later(2)) ** 2);
        class A extends (await later(Array)) { x = 1; static [await later("s")] = 2; }
        console.log(new A().x, (A as any).s);
      `.replace("console.log(o, x", "console.log(JSON.stringify(o), x"),
      [
        '{"a":1,"b":2,"c":3} 4 -5 true string',
        "t-u 1,2,3",
        "1 7 8 none",
        ...["comma", "yes 9 2"],
        ...["if", "for 0", "for 1", "case", "do", "thrown"],
        "a|b1 3 true",
        "9 4",
        "1 2",
      ],
    );
  });

  it("is not found in strings, templates, regular expressions, comments and property names", async () => {
    await expectLog(
      `
        const o = { await: 1, async: 2, yield: 3, using: 4, of: 5 };
        const async = 6, using = 7, of = 8;
        // await nothing, async function f() {}
        console.log("await x", 'async () => {}', \`await \${"using"} yield\`, /await \\/ (yield)/.test("await / yield"), o.await + o.async + o.yield, async + using + of);
      `,
      ["await x async () => {} await using yield true 6 21"],
    );
  });

  it("evaluates its operands in order around the wait", async () => {
    await expectLog(
      `
        const note = (n: number) => { console.log("note", n); return n; };
        const later = async (n: number) => { console.log("later", n); return n; };
        console.log([note(1), await later(2), note(3), await later(4)].join());
        const o = { get p() { console.log("get"); return later; } };
        await o.p(note(5));
      `,
      ["note 1", "later 2", "note 3", "later 4", "1,2,3,4", "get", "note 5", "later 5"],
    );
  });

  it("raises in place, through catch and finally with awaits of their own", async () => {
    await expectLog(
      `
        const later = async (n: number) => n;
        async function fails() { throw new Error("fails"); }
        async function f(how: number) {
          const seen: unknown[] = [];
          try {
            seen.push(await later(1));
            if (how > 0) await fails();
            return [...seen, await later(2)];
          } catch (error) {
            seen.push((error as Error).message, await later(3));
            if (how > 1) throw new Error("again");
            return seen;
          } finally {
            seen.push(await later(4));
            console.log(seen.join());
          }
        }
        for (const how of [0, 1, 2]) try { console.log((await f(how)).join()); } catch (error) { console.log((error as Error).message); }
      `,
      ["1,4", "1,2", "1,fails,3,4", "1,fails,3,4", "1,fails,3,4", "again"],
    );
  });

  it("refuses what cannot be awaited, at that await", async () => {
    expect(
      await logOf(`
        async function f() { try { await (5 as any); } catch (error) { console.log((error as Error).name); } return "went on"; }
        console.log(await f());
      `),
    ).toEqual(["TypeError", "went on"]);
  });

  it("takes native promises, fulfilled and rejected", async () => {
    await expectLog(
      `
        async function f() { return (await Promise.resolve(1)) + (await new Promise<number>((resolve) => { queueMicrotask(() => { resolve(2); }); })); }
        console.log(await f());
        async function g() { try { await Promise.reject(new Error("rejected")); } catch (error) { return (error as Error).message; } }
        console.log(await g(), await Promise.resolve("top"));
      `,
      [3, "rejected top"],
    );
  });

  it("hands nothing over implicitly: a coroutine that is returned is not awaited", async () => {
    expect(
      await logOf(`
        const inner = async () => 1;
        const outer = async () => inner();
        const coroutine = await outer();
        console.log(String(coroutine), await (coroutine as any));
      `),
    ).toEqual(["<coroutine object inner> 1"]);
  });
});

describe("an async generator", () => {
  it("yields, takes sent values, returns, and awaits in between", async () => {
    await expectLog(
      `
        const later = async (n: number) => n;
        async function* g(start: number): AsyncGenerator<number, string, string> {
          const first = yield start;
          const second = yield (await later(start + 1)) + (first === "a" ? 10 : 0);
          const nothing = yield;
          return first + second + nothing;
        }
        const it = g(1);
        console.log(JSON.stringify([await it.next(), await it.next("a"), await it.next("b"), await it.next("c"), await it.next("d")]));
      `,
      ['[{"value":1,"done":false},{"value":12,"done":false},{"done":false},{"value":"abc","done":true},{"done":true}]'],
    );
  });

  it("can be told to throw and to return, and runs its finally blocks with awaits", async () => {
    await expectLog(
      `
        const later = async (n: unknown) => n;
        async function* g() {
          try {
            for (;;) {
              try { yield 1; } catch (error) { console.log("caught", (error as Error).message); yield "after catch"; }
            }
          } finally { console.log(await later("cleaned")); }
        }
        const it = g();
        console.log((await it.next()).value, (await it.throw(new Error("in"))).value, (await it.next()).value);
        console.log(JSON.stringify(await it.return("end")), JSON.stringify(await it.next()));
      `,
      ["caught in", "1 after catch 1", "cleaned", '{"value":"end","done":true} {"done":true}'],
    );
  });

  it("delegates to another, values, sent values, errors and the result included", async () => {
    await expectLog(
      `
        async function* inner() {
          try { const got = yield "i1"; console.log("inner got", got); yield "i2"; return "inner result"; }
          catch (error) { console.log("inner caught", (error as Error).message); return "recovered"; }
          finally { console.log("inner done"); }
        }
        async function* outer() { console.log("result", yield* inner()); console.log("result", yield* [5, 6] as any); yield "last"; }
        const a = outer();
        console.log((await a.next()).value);
        console.log((await a.next("sent")).value);
        console.log((await a.next()).value, (await a.next()).value, (await a.next()).value, (await a.next()).done);
        const b = outer();
        await b.next();
        console.log((await b.throw(new Error("thrown"))).value);
        await b.return(undefined as any);
        const c = outer();
        await c.next();
        console.log(JSON.stringify(await c.return("returned" as any)));
      `,
      [
        ...["i1", "inner got sent", "i2", "inner done", "result inner result", "result undefined", "5 6 last true"],
        ...["inner caught thrown", "inner done", "result recovered", 5],
        ...["inner done", '{"value":"returned","done":true}'],
      ],
    );
  });

  it("can be a declaration, an expression, a method and a default export", async () => {
    expect(
      await logOf({
        "main.ts": `
          import stream from "./util";
          const all = async (g: AsyncIterable<unknown>) => { const seen = []; for await (const x of g) seen.push(x); return seen.join(); };
          async function* declared(this: any) { yield this?.v ?? arguments.length; }
          const expressed = async function* (n: number) { yield n; };
          class A { v = 1; async *m() { yield this.v; yield* super.toString === Object.prototype.toString ? [2] : []; } static async *s() { yield this.name; } }
          const o = { v: 3, async *m() { yield this.v; } };
          console.log(await all(declared.call({ v: 0 })), await all(expressed(7)), await all(new A().m()), await all(A.s()), await all(o.m()), await all(stream()));
        `,
        "util.ts": `export default async function* () { yield "default"; }`,
      }),
    ).toEqual(["0 7 1,2 A 3 default"]);
  });

  it("leaves plain generators alone", async () => {
    await expectLog(
      `
        function* g(): Generator<number, void, string> { const got = yield 1; console.log(got); yield* [2, 3]; }
        async function f() { const it = g(); it.next(); it.next("sent"); return [...g()]; }
        console.log((await f()).join());
      `,
      ["sent", undefined, "1,2,3"],
    );
  });
});
