import { describe, expect, it } from "vitest";
import { expectLog, logOf } from "./running.ts";

const HELD = `
const held = (name: unknown, fails = false) => ({
  name,
  [Symbol.dispose]() { console.log("leave", name); if (fails) throw new Error("leaving " + name); },
});
const heldAsync = (name: unknown, fails = false) => ({
  name,
  async [Symbol.asyncDispose]() { console.log("leaving", name); await later(0); console.log("left", name); if (fails) throw new Error("leaving " + name); },
});
const later = async (n: number) => n;
const message = (error: unknown) => (error as Error).message;
`;

describe("using", () => {
  it("leaves what a block entered, in reverse order", async () => {
    await expectLog(
      `${HELD}
        {
          using a = held(1), b = held(2);
          console.log("between");
          using c = held(3);
          console.log("body", a.name, b.name, c.name);
        }
        console.log("after");
      `,
      ["between", "body 1 2 3", "leave 3", "leave 2", "leave 1", "after"],
    );
  });

  it("works in a plain function, a plain generator, a method and a static block", async () => {
    await expectLog(
      `${HELD}
        function f(n: number) { using a = held(n); return a.name; }
        function* g() { using a = held("generator"); yield 1; yield 2; }
        class A { m() { using a = held("method"); return 1; } static { using a = held("static"); console.log("in static"); } }
        const arrow = () => { using a = held("arrow"); return 5; };
        console.log(f(1), [...g()], new A().m(), arrow());
        for (const x of g()) { console.log(x); break; }
      `,
      [
        ...["in static", "leave static", "leave 1", "leave generator", "leave method", "leave arrow", "1 1,2 1 5"],
        ...[1, "leave generator"],
      ],
    );
  });

  it("takes null and undefined for nothing to leave", async () => {
    await expectLog(`{ using a = null, b = undefined; await using c = null; console.log(a, b, c); }`, [
      "null undefined null",
    ]);
  });

  it("leaves at the end of each turn of a loop, with a clean state", async () => {
    await expectLog(
      `${HELD}
        for (let i = 0; i < 4; i++) {
          try {
            using a = held(i);
            if (i === 0) throw new Error("body");
            if (i === 1) continue;
            if (i === 3) break;
            console.log("whole", i);
          } catch (error) { console.log("caught", message(error)); }
        }
        for (const i of [0, 1]) {
          try { await using a = heldAsync(i); if (i === 0) throw new Error("body"); console.log("clean"); } catch (error) { console.log("caught", message(error)); }
        }
      `,
      [
        ...["leave 0", "caught body", "leave 1", "whole 2", "leave 2", "leave 3"],
        ...["leaving 0", "left 0", "caught body", "clean", "leaving 1", "left 1"],
      ],
    );
  });

  it("stands in the head of a loop, with labels", async () => {
    await expectLog(
      `${HELD}
        function f() {
          outer: for (using x of [held(1), held(2), held(3)]) {
            for (const y of [0, 1]) { if (x.name === 1) continue outer; if (x.name === 3) break outer; console.log("in", x.name, y); }
          }
          loop: for (using x = held("init"); ; ) { console.log(x.name); if (x) break loop; }
          for (using x of []) console.log("none");
        }
        f();
        for (await using x of [heldAsync("a"), heldAsync("b")]) console.log(x.name);
        async function* stream() { yield held("s1"); yield held("s2"); }
        next: for await (using x of stream()) { if (x.name === "s1") continue next; console.log("last", x.name); }
        for await (await using x of [heldAsync("t")]) console.log(x.name);
      `,
      [
        ...["leave 1", "in 2 0", "in 2 1", "leave 2", "leave 3", "init", "leave init"],
        ...["a", "leaving a", "left a", "b", "leaving b", "left b"],
        ...["leave s1", "last s2", "leave s2", "t", "leaving t", "left t"],
      ],
    );
  });

  it("closes the iterator of a for await after leaving the turn's resource", async () => {
    await expectLog(
      `${HELD}
        async function* stream() { try { yield held("turn"); yield held("never"); } finally { console.log("closed"); } }
        for await (using x of stream()) { console.log(x.name); break; }
      `,
      ["turn", "leave turn", "closed"],
    );
  });

  it("stands in the blocks of a switch, of try, catch and finally, and in nested blocks", async () => {
    await expectLog(
      `${HELD}
        function f(n: number) {
          switch (n) {
            case 0: { using a = held("case"); break; }
            default: { using a = held("default"); { using b = held("nested"); } }
          }
          try { using a = held("try"); throw 1; } catch { using a = held("catch"); } finally { using a = held("finally"); }
        }
        f(0);
        f(1);
      `,
      [
        ...["leave case", "leave try", "leave catch", "leave finally"],
        ...["leave nested", "leave default", "leave try", "leave catch", "leave finally"],
      ],
    );
  });

  it("keeps the value that is returned, and the jump that is made, through the leaving", async () => {
    await expectLog(
      `${HELD}
        async function f() { await using a = heldAsync("f"); using b = held("g"); return await later(7); }
        console.log(await f());
        label: { using a = held("block"); if (a) break label; console.log("never"); }
      `,
      ["leave g", "leaving f", "left f", 7, "leave block"],
    );
  });

  it("leaves what was entered when entering the next fails", async () => {
    await expectLog(
      `${HELD}
        const broken = (): never => { throw new Error("entering"); };
        try { using a = held(1); using b = broken(); } catch (error) { console.log(message(error)); }
      `,
      ["leave 1", "entering"],
    );
  });

  it("gives the error of the last leaving, and leaves the others all the same", async () => {
    expect(
      await logOf(`${HELD}
        try { using a = held(1), b = held(2, true), c = held(3, true); throw new Error("body"); } catch (error) { console.log(message(error)); }
        try { using a = held(1); using b = held(2, true); } catch (error) { console.log(message(error)); }
        try { await using a = heldAsync(1), b = heldAsync(2, true); throw new Error("body"); } catch (error) { console.log(message(error)); }
        function returns() { using a = held(4, true); return 1; }
        try { console.log(returns()); } catch (error) { console.log(message(error)); }
      `),
    ).toEqual([
      ...["leave 3", "leave 2", "leave 1", "leaving 2", "leave 2", "leave 1", "leaving 2"],
      ...["leaving 2", "left 2", "leaving 1", "left 1", "leaving 2", "leave 4", "leaving 4"],
    ]);
  });

  it("tells the leaving the error of the body", async () => {
    expect(
      await logOf(`
        const told = { [Symbol.dispose](...error: unknown[]) { console.log(error.length, String(error[0])); }, async [Symbol.asyncDispose](...error: unknown[]) { console.log(error.length, String(error[0])); } };
        { using a = told; }
        try { using a = told; throw new Error("sync"); } catch {}
        try { await using a = told; throw new Error("async"); } catch {}
      `),
    ).toEqual(["0 undefined", "1 Error: sync", "1 Error: async"]);
  });

  it("closes over what it declares, function declarations of its block included", async () => {
    await expectLog(
      `${HELD}
        async function f() {
          console.log(early());
          await using a = heldAsync("f");
          const g = async () => a.name;
          function early() { return "hoisted"; }
          var v = 1;
          return [await g(), v];
        }
        console.log(await f());
      `,
      ["hoisted", "leaving f", "left f", ["f", 1]],
    );
  });

  it("leaves what the top level of the program holds at its end", async () => {
    expect(
      await logOf(`${HELD}
        import * as asyncio from "asyncio";
        using a = held("top");
        await using b = heldAsync("async top");
        await asyncio.sleep(1);
        console.log("end");
      `),
    ).toEqual(["end", "leaving async top", "left async top", "leave top"]);
  });

  it("leaves before a cancelled coroutine ends, awaits included", async () => {
    expect(
      await logOf(`${HELD}
        import * as asyncio from "asyncio";
        const slow = { async [Symbol.asyncDispose](error: unknown) { console.log("leaving", (error as Error).name); await asyncio.sleep(1); console.log("left"); } };
        async function body() { await using a = slow; await asyncio.sleep(100); }
        async function main() {
          const task = asyncio.createTask(body());
          await asyncio.sleep(1);
          task.cancel();
          try { await task; } catch (error) { console.log((error as Error).name); }
        }
        await asyncio.run(main());
      `),
    ).toEqual(["leaving CancelledError", "left", "CancelledError"]);
  });
});
