import { describe, expect, it } from "vitest";
import { compiled, expectLog, logOf } from "./running.ts";

/** An async iterable that says each time it is closed, and by hand: nothing but the loop closes it. */
const SOURCE = `
const source = (to: number, failAt = -1) => ({
  [Symbol.asyncIterator]() {
    let i = 0;
    return {
      async next() {
        if (i === failAt) throw new Error("next " + i);
        return i < to ? { value: i++, done: false } : { value: "end", done: true };
      },
      async return(value?: unknown) { console.log("closed"); return { value, done: true }; },
    };
  },
});
`;

describe("for await", () => {
  it("takes each value, and does not close an iterator that came to its end", async () => {
    await expectLog(`${SOURCE} for await (const x of source(3)) console.log(x); console.log("after");`, [
      0,
      1,
      2,
      "after",
    ]);
  });

  it("closes the iterator once when it is left by break, return, throw or an outer loop's continue", async () => {
    await expectLog(
      `${SOURCE}
        async function by(way: string) {
          outer: for (let turn = 0; turn < 2; turn++) {
            for await (const x of source(3)) {
              console.log(way, turn, x);
              if (way === "break") break;
              if (way === "return") return "returned";
              if (way === "throw") throw new Error("thrown");
              if (way === "outer continue") continue outer;
              if (way === "outer break") break outer;
            }
          }
          return "end";
        }
        for (const way of ["break", "return", "throw", "outer continue", "outer break"]) {
          try { console.log(await by(way)); } catch (error) { console.log((error as Error).message); }
        }
      `,
      [
        ...["break 0 0", "closed", "break 1 0", "closed", "end"],
        ...["return 0 0", "closed", "returned"],
        ...["throw 0 0", "closed", "thrown"],
        ...["outer continue 0 0", "closed", "outer continue 1 0", "closed", "end"],
        ...["outer break 0 0", "closed", "end"],
      ],
    );
  });

  it("does not close an iterator that failed itself, in the first turn or in a later one", async () => {
    await expectLog(
      `${SOURCE}
        for (const failAt of [0, 1]) {
          try { for await (const x of source(3, failAt)) console.log(x); } catch (error) { console.log((error as Error).message); }
        }
      `,
      ["next 0", 0, "next 1"],
    );
  });

  it("closes the iterator when the head's pattern fails", async () => {
    await expectLog(
      `${SOURCE}
        try { for await (const { a: { b } } of source(1) as any) console.log(b); } catch (error) { console.log(error instanceof TypeError); }
      `,
      ["closed", true],
    );
  });

  it("does not raise an error that one turn of an outer loop caught again in a later, clean turn", async () => {
    await expectLog(
      `${SOURCE}
        for (const failAt of [1, -1, 0, -1]) {
          try {
            for await (const x of source(2, failAt)) { console.log(x); if (failAt === -1) break; }
            console.log("clean");
          } catch (error) { console.log((error as Error).message); }
        }
      `,
      [0, "next 1", 0, "closed", "clean", "next 0", 0, "closed", "clean"],
    );
  });

  it("keeps a return value through the closing", async () => {
    await expectLog(
      `${SOURCE} console.log(await (async () => { for await (const x of source(1)) return x + 10; })());`,
      ["closed", 10],
    );
  });

  it("works through labels, its own and those of loops and blocks around it", async () => {
    await expectLog(
      `${SOURCE}
        rows: for await (const x of source(3)) {
          cells: for await (const y of source(3)) {
            if (y === 1) continue rows;
            if (x === 1) break cells;
            if (x === 2) break rows;
            console.log(x, y);
          }
          console.log("row", x);
        }
        block: { for await (const x of source(2)) { if (x === 0) break block; } console.log("not reached"); }
        a: b: for await (const x of source(2)) { if (x === 0) continue b; console.log("second", x); break a; }
      `,
      ["0 0", "closed", "closed", "row 1", "closed", "closed", "closed", "second 1", "closed"],
    );
  });

  it("takes every kind of head", async () => {
    await expectLog(
      `
        async function* pairs() { yield { a: 1, b: [2, 3] }; yield { a: 4, b: [] as number[] }; }
        const later = async (n: number) => n;
        const o: any = {}; let a, b, rest;
        for await (const { a, b: [c = await later(9), ...d], ...e } of pairs()) console.log(a, c, d, e);
        for await (var v of pairs()) console.log(v.a);
        for await (let l of pairs()) { l = { a: 0, b: [] }; console.log(l.a); }
        for await (o.p of pairs()) console.log(o.p.a);
        for await (o["q"] of pairs()) console.log(o.q.a);
        for await ({ a, b: [b = await later(8)] } of pairs()) console.log(a, b);
        for await ([rest] of [[5]]) console.log(rest);
        console.log(v!.a, a, o.p.a);
      `,
      ["1 2 3 [object Object]", "4 9  [object Object]", 1, 4, 0, 0, 1, 4, 1, 4, "1 2", "4 8", 5, "4 4 4"],
    );
  });

  it("gives each turn variables of its own", async () => {
    await expectLog(
      `${SOURCE}
        const all: (() => number)[] = [];
        for await (const x of source(3)) all.push(() => x);
        for await (let x of source(2)) { all.push(() => x); x += 10; }
        console.log(all.map((f) => f()));
      `,
      [[0, 1, 2, 10, 11]],
    );
  });

  it("may declare in its body what its head declares, and stand where one statement is wanted", async () => {
    await expectLog(
      `${SOURCE}
        for await (const x of source(1)) { const x = "own"; console.log(x); }
        if (true) for await (const x of source(1)) console.log("if", x); else console.log("else");
        for (let i = 0; i < 1; i++) for await (const x of source(1)) for await (const y of source(1)) console.log(i, x, y);
        do for await (const x of source(1)) console.log("do", x); while (false);
      `,
      ["own", "if 0", "0 0 0", "do 0"],
    );
  });

  it("evaluates what it iterates over once, whatever stands in it", async () => {
    await expectLog(
      `${SOURCE}
        const made = async () => { console.log("made"); return source(1); };
        for await (const x of await made()) console.log(x);
        for await (const x of await (async () => { for await (const y of await made()) { console.log("inner", y); } return source(1); })()) console.log("outer", x);
        for await (const x of (console.log("comma"), source(1))) console.log(x);
      `,
      ["made", 0, "made", "inner 0", "outer 0", "comma", 0],
    );
  });

  it("takes plain iterables, awaiting what can be awaited, and closes them", async () => {
    await expectLog(
      `
        const later = async (n: number) => n;
        function* plain() { try { yield later(1); yield 2; } finally { console.log("closed"); } }
        for await (const x of plain()) console.log(x);
        for await (const x of plain()) { console.log(x); break; }
        for await (const x of [later(7), 8]) console.log(x);
      `,
      [1, 2, "closed", 1, "closed", 7, 8],
    );
  });

  it("stands between try, catch and finally with awaits in each", async () => {
    await expectLog(
      `${SOURCE}
        const say = async (text: string) => { console.log(text); return text; };
        async function f(fail: boolean) {
          try {
            for await (const x of source(2)) { await say("turn " + x); if (fail) throw new Error(await say("fail")); }
            return await say("returned");
          } catch (error) {
            await say("caught " + (error as Error).message);
            return "from catch";
          } finally {
            await say("finally");
          }
        }
        console.log(await f(true));
        console.log(await f(false));
      `,
      [
        ...["turn 0", "fail", "closed", "caught fail", "finally", "from catch"],
        ...["turn 0", "turn 1", "returned", "finally", "returned"],
      ],
    );
  });

  it("raises what closing raises, in place of the body's own error", async () => {
    expect(
      await logOf(`
        const source = { [Symbol.asyncIterator]: () => ({ async next() { return { value: 1, done: false }; }, async return() { throw new Error("closing"); } }) };
        try { for await (const x of source) throw new Error("body"); } catch (error) { console.log((error as Error).message); }
      `),
    ).toEqual(["closing"]);
  });

  it("closes an iterator that has no return method by doing nothing", async () => {
    await expectLog(
      `
        const source = { [Symbol.asyncIterator]: () => ({ async next() { return { value: 1, done: false }; } }) };
        for await (const x of source) { console.log(x); break; }
      `,
      [1],
    );
  });

  it("lets go of a generator when the coroutine around it is closed", async () => {
    expect(
      await logOf(`
        import * as asyncio from "asyncio";
        async function* forever() { try { for (;;) { yield 1; } } finally { console.log("closed"); } }
        async function main() { for await (const x of forever()) await asyncio.sleep(100 * x); }
        async function around() {
          const task = asyncio.createTask(main());
          await asyncio.sleep(1);
          task.cancel();
          try { await task; } catch (error) { console.log((error as Error).name); }
        }
        await asyncio.run(around());
      `),
    ).toEqual(["closed", "CancelledError"]);
  });

  it("is JavaScript's own loop where nothing is awaited", async () => {
    const { code } = await compiled(`for (const x of [1]) console.log(x);`);
    expect(code).toContain("for (const x of [1]) console.log(x);");
  });
});
