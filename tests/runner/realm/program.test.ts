import { describe, expect, it } from "vitest";
import { runHere, textOf, usePool, type Source } from "../running.ts";

const run = usePool();
const asyncio = `import * as asyncio from "asyncio";\n`;

describe("a run", () => {
  it("is done when the program and its loops are, and tells stdout from stderr", async () => {
    const { status, lines } = await run(`${asyncio}
      async function main() { console.log("out"); await asyncio.sleep(1.5); console.error("err"); }
      asyncio.run(main());`);
    expect(status).toBe("done");
    expect(lines).toEqual([
      { stream: "stdout", time: 0, text: "out" },
      { stream: "stderr", time: 1.5, text: "err" },
    ]);
  });

  it("prints tasks, futures and coroutines as Python's repr", async () => {
    const { text } = await run(`${asyncio}
      async function work() { await asyncio.sleep(1); return 3; }
      async function main() {
        const task = asyncio.createTask(work(), { name: "worker" });
        console.log(task);
        console.log([work()]);
        await task;
        console.log({ task });
      }
      asyncio.run(main());`);
    expect(text.split("\n").slice(0, -1)).toEqual([
      "<Task pending name='worker' coro=<work() running at main.ts:3>>",
      "[ <coroutine object work> ]",
      "{",
      "  task: <Task finished name='worker' coro=<work() done, defined at main.ts:3> result=3>",
      "}",
    ]);
  });

  it("tells which coroutine was never awaited: where its call throws it away, or at the end", async () => {
    const { status, text } = await run(`${asyncio}
      async function kept() {}
      async function main() {
        async function greet() {}
        const coroutine = kept();
        greet();
        console.log("the last line");
      }
      asyncio.run(main());`);
    expect(text.split("\n")).toEqual([
      "RuntimeWarning: coroutine 'main.<locals>.greet' was never awaited",
      "the last line",
      "RuntimeWarning: coroutine 'kept' was never awaited",
    ]);
    expect(status).toBe("done");
  });

  it("seeds the module random", async () => {
    const program = `import * as random from "random"; console.log(random.randint(1, 1000), random.random());`;
    const [first, again, other] = [
      await run(program, { seed: 7 }),
      await run(program, { seed: 7 }),
      await run(program, { seed: 8 }),
    ];
    expect(first.text).toBe(again.text);
    expect(first.text).not.toBe(other.text);
  });

  it("puts the loop into debug mode when asked to", async () => {
    const program = `${asyncio}import * as time from "time";
      async function main() { time.sleep(0.5); }
      asyncio.run(main());`;
    expect((await run(program)).text).toBe("");
    expect((await run(program, { debug: true })).text).toMatch(/^Executing .* took 0\.500 seconds$/);
  });

  it("says which name an import should have had", async () => {
    const { status, text } = await run(`import { create_task } from "asyncio"; create_task;`);
    expect(text).toContain("does not provide an export named 'create_task': here it is called 'createTask'");
    expect(status).toBe("failed");
  });
});

describe("virtual time", () => {
  it("moves Date, performance and the console's timers along with the loop", async () => {
    const { lines } = await run(
      `${asyncio}
      async function main() {
        console.log(new Date().toISOString(), performance.now(), Date.now() - performance.timeOrigin);
        console.time("nap");
        await asyncio.sleep(3600);
        console.timeEnd("nap");
        console.log(new Date().toTimeString(), performance.now(), Date());
      }
      asyncio.run(main());`,
      { wallClock: "16:20:11" },
    );
    expect(lines.map(({ text }) => text)).toEqual([
      "2025-01-01T16:20:11.000Z 0 0",
      "nap: 1:00:00 (h:mm:ss)",
      "17:20:11 GMT+0000 (Coordinated Universal Time) 3600000 Wed Jan 01 2025 17:20:11 GMT+0000 (Coordinated Universal Time)",
    ]);
  });

  it("has one time zone, wherever the reader is", async () => {
    const { lines } = await run(`
      const date = new Date(2025, 5, 1, 9, 30);
      console.log(date, date.getHours(), date.getTimezoneOffset(), date.toLocaleTimeString());
      console.log(new Date("2025-06-01T09:30").getTime() === date.getTime(), new Date("2025-06-01T09:30+02:00").getHours());
      console.log(new Date(NaN).toString(), new Date() instanceof Date, date.constructor === Date);`);
    expect(lines.map(({ text }) => text.replaceAll("\u202f", " "))).toEqual([
      "2025-06-01T09:30:00.000Z 9 0 9:30:00 AM",
      "true 7",
      "Invalid Date true true",
    ]);
  });

  it("starts at the same moment in every run", async () => {
    const program = "console.log(Date.now(), new Date().toString());";
    expect((await run(program)).text).toBe((await run(program)).text);
  });

  it("leaves real time alone when the run is on the real clock", async () => {
    const before = Date.now();
    const { text } = await run("console.log(Date.now());", { clock: "real" });
    expect(Number(text)).toBeGreaterThanOrEqual(before);
  });
});

describe("an uncaught error", () => {
  const program: Source = {
    "main.ts": `${asyncio}import { check } from "./lib/check";

interface Order {
  count: number;
}

async function serve(order: Order) {
  await asyncio.sleep(1);
  check(order.count);
}

class Shop {
  async open() {
    await serve({ count: -1 });
  }
}

await asyncio.run(new Shop().open());
`,
    "lib/check.ts": `// The count must be positive.
export function check(count: number): void {
  [count].forEach((n) => {
    if (n < 0) throw new RangeError("too few");
  });
}
`,
  };

  it("is reported with the awaiting coroutines, then the calls, at their TypeScript lines", async () => {
    const { status, lines, error } = await runHere(program);
    expect(textOf(lines)).toBe(
      [
        "Traceback (most recent call last):",
        '  File "main.ts", line 15, in Shop.open',
        '  File "main.ts", line 10, in serve',
        '  File "lib/check.ts", line 3, in check',
        '  File "lib/check.ts", line 4, in <lambda>',
        "RangeError: too few",
      ].join("\n"),
    );
    expect(lines.every(({ stream }) => stream === "stderr")).toBe(true);
    expect(error).toMatchObject({
      name: "RangeError",
      message: "too few",
      position: { file: "lib/check.ts", line: 4, column: 22 },
      deadlock: false,
    });
    expect(error?.text).toBe(textOf(lines));
    expect(status).toBe("failed");
  });

  it("is found through deep calls, which are abbreviated as CPython does", async () => {
    const { lines } = await runHere(`${asyncio}
function down(n: number): void {
  if (n === 0) throw new Error("deep");
  down(n - 1);
}
async function main() {
  down(50);
}
await asyncio.run(main());`);
    expect(textOf(lines).split("\n")).toEqual([
      "Traceback (most recent call last):",
      '  File "main.ts", line 8, in main',
      ...Array.from({ length: 3 }, () => '  File "main.ts", line 5, in down'),
      "  [Previous line repeated 47 more times]",
      '  File "main.ts", line 4, in down',
      "Error: deep",
    ]);
  });

  it("is found at module level too", async () => {
    const { error } = await runHere("function f() {\n  null!.x;\n}\n\nf();");
    expect(error?.traceback).toEqual([
      { file: "main.ts", line: 5, qualname: "<module>" },
      { file: "main.ts", line: 2, qualname: "f" },
    ]);
    expect(error?.text).toMatch(/\nTypeError: .*'x'/);
  });

  it.each([
    ["a rejected promise that nobody handles", `Promise.reject(new TypeError("lost"));`, "TypeError: lost"],
    [
      "a run that nobody awaits",
      `${asyncio}async function main() { throw new Error("x"); } asyncio.run(main());`,
      "Error: x",
    ],
    [
      "a timer's callback",
      `setTimeout(() => { throw new Error("late"); }, 0); await new Promise(() => {});`,
      "Error: late",
    ],
    ["something that is no error", `throw { code: 3 };`, "Uncaught { code: 3 }"],
    ["a class without a name of its own", `class Mine extends Error {} throw new Mine("m");`, "Mine: m"],
    [
      "a promise handled too late to count",
      `const p = Promise.reject(new Error("p")); setTimeout(() => p.catch(() => 0), 50); await new Promise(() => {});`,
      "Error: p",
    ],
  ])("ends the run when it comes from %s", async (_, source, last) => {
    const { status, text } = await run(source);
    expect(text.split("\n").at(-1)).toBe(last);
    expect(status).toBe("failed");
  });

  it("tells of causes, notes and the members of a group as CPython does", async () => {
    const { lines } = await runHere(`
      const group = new AggregateError([new Error("one"), new AggregateError([new Error("two")], "inner")], "outer");
      const cause = new TypeError("why");
      throw Object.assign(group, { cause });`);
    expect(textOf(lines).replaceAll(/^.*File ".*\n/gm, "")).toBe(
      [
        "Traceback (most recent call last):",
        "TypeError: why",
        "",
        "The above exception was the direct cause of the following exception:",
        "",
        "  + Exception Group Traceback (most recent call last):",
        "  | AggregateError: outer",
        "  +-+---------------- 1 ----------------",
        "    | Traceback (most recent call last):",
        "    | Error: one",
        "    +---------------- 2 ----------------",
        "    | Exception Group Traceback (most recent call last):",
        "    | AggregateError: inner",
        "    +-+---------------- 1 ----------------",
        "      | Traceback (most recent call last):",
        "      | Error: two",
        "      +------------------------------------",
      ].join("\n"),
    );
  });

  it("is followed by what the program forgot, and by nothing else", async () => {
    const { text } = await run(`${asyncio}
      async function never() {}
      async function main() { const kept = never(); setTimeout(() => console.log("too late"), 0); throw new Error("first"); }
      asyncio.run(main());`);
    expect(text.split("\n").slice(-2)).toEqual(["Error: first", "RuntimeWarning: coroutine 'never' was never awaited"]);
  });

  it("is no uncaught error when the program catches it", async () => {
    const { status, text } = await run(`${asyncio}
      async function main() { throw new Error("x"); }
      try { await asyncio.run(main()); } catch (error) { console.log("caught", (error as Error).message); }`);
    expect(text).toBe("caught x");
    expect(status).toBe("done");
  });

  it("is a deadlock when every task waits for ever, and tells who waits where", async () => {
    const { status, lines, error } = await runHere(`${asyncio}
async function main() {
  await asyncio.getRunningLoop().createFuture();
}
await asyncio.run(main());`);
    expect(status).toBe("deadlock");
    expect(error?.deadlock).toBe(true);
    expect(textOf(lines)).toContain("main() at main.ts:4");
  });
});

describe("an uncaught error that is not what one expects", () => {
  it.each([
    ["42", "Uncaught 42"],
    ["undefined", "Uncaught undefined"],
    ["null", "Uncaught null"],
    [`Symbol("s")`, "Uncaught Symbol(s)"],
    ["(() => {})", "Uncaught [Function (anonymous)]"],
    [
      `{ get name() { throw 1; }, toString() { throw 2; } }`,
      "Uncaught { name: [Getter], toString: [Function: toString] }",
    ],
    [`new Proxy({}, { ownKeys() { throw 1; } })`, "Uncaught something that cannot be shown"],
    [
      `new Proxy(new Error("p"), { get() { throw 1; }, getPrototypeOf() { throw 2; } })`,
      "Uncaught something that cannot be shown",
    ],
    [`Object.assign(new Error("a"), { message: 42 })`, "Error: 42"],
    [`Object.assign(new Error("a"), { name: Symbol("n") })`, "Symbol(n): a"],
    [`Object.assign(new Error("a"), { name: undefined, message: undefined })`, "Error"],
    [`Object.defineProperty(new RangeError("a"), "stack", { get() { throw 1; } })`, "RangeError: a"],
    [`Object.assign(new Error("a"), { stack: 5, cause: undefined })`, "Error: a"],
    [`Object.assign(new Error("a"), { notes: 5 })`, "Error: a"],
  ])("is told all the same: %s", async (thrown, last) => {
    const { status, lines, error } = await runHere(`throw ${thrown};`);
    expect(textOf(lines).split("\n").at(-1)).toBe(last);
    expect(error?.text).toBe(textOf(lines));
    expect(status).toBe("failed");
  });

  it.each([
    "Error.prepareStackTrace = () => 42 as never;",
    "Error.prepareStackTrace = () => { throw 1; };",
    "Array.prototype.map = Array.prototype.push = Array.prototype.flatMap = () => { throw 1; };",
    "Array.prototype[Symbol.iterator] = null as never;",
    "Map.prototype.get = WeakMap.prototype.get = null as never;",
    "Object.defineProperty = Reflect.apply = null as never;",
    "String.prototype.split = RegExp.prototype.exec = null as never;",
  ])("is told when the program has broken the language: %s", async (broken) => {
    const { status, lines } = await runHere(`${broken} throw new TypeError("the text");`);
    expect(textOf(lines)).toMatch(/TypeError: the text$/);
    expect(status).toBe("failed");
  });

  it("is named in the report, by what it is when it is no error", async () => {
    const reports = ["throw 42;", `throw { a: 1 };`, `throw new RangeError("r");`].map(
      async (source) => (await run(source)).text,
    );
    expect((await runHere("throw 42;")).error).toMatchObject({ name: "42", message: "42", traceback: [] });
    expect((await runHere(`throw Object.assign(new Error("m"), { message: 7 });`)).error).toMatchObject({
      message: "7",
    });
    expect(await Promise.all(reports)).toHaveLength(3);
  });

  it("is shortened where it is too long to be shown", async () => {
    const { error } = await runHere(
      `const error = new Error("m".repeat(3e6)); error.name = "N".repeat(3e6); throw error;`,
    );
    expect(error?.name).toMatch(/^N{200}… \(2999800 more characters\)$/);
    expect(error?.message.length).toBeLessThan(21_000);
    expect(error?.text.length).toBeLessThan(1_001_000);
  });

  it("has equal rows only three times, in the report too", async () => {
    const { error } = await runHere("function f(n: number): number {\n  return f(n + 1) + 1;\n}\nf(0);");
    const rows = error!.traceback.filter(({ qualname }) => qualname === "f");
    expect(rows).toHaveLength(3);
    expect(rows[2]!.repeated).toBeGreaterThan(100);
    expect(rows[1]).not.toHaveProperty("repeated");
    expect(error!.message).toBe("Maximum call stack size exceeded");
  });

  it("may be the last of ten thousand causes, of which the nearest are shown", async () => {
    const { lines } = await runHere(`
      let error: Error | undefined;
      for (let i = 0; i < 10_000; i++) error = new Error(String(i), { cause: error });
      throw error!;`);
    const text = textOf(lines);
    expect(text).toMatch(/^… and 9950 earlier causes\n/);
    expect(text.match(/direct cause/g)).toHaveLength(50);
    expect(text.endsWith("Error: 9999")).toBe(true);
  });

  it("may be a group that is too wide and too deep, as in CPython", async () => {
    const { lines } = await runHere(`
      let deep: Error = new Error("leaf");
      for (let i = 0; i < 12; i++) deep = new AggregateError([deep], "g" + i);
      const wide = new AggregateError(Array.from({ length: 17 }, (_, i) => new Error(String(i))), "wide");
      throw new AggregateError([deep, wide], "both");`);
    const text = textOf(lines).replaceAll(/^.*(Traceback|File).*\n/gm, "");
    expect(text).toContain(
      [
        "                    | AggregateError: g3",
        "                    +-+---------------- 1 ----------------",
        "                      | ... (max_group_depth is 10)",
        "                      +------------------------------------",
        "    +---------------- 2 ----------------",
        "    | AggregateError: wide",
      ].join("\n"),
    );
    expect(text).toContain(
      "| Error: 14\n      +---------------- ... ----------------\n      | and 2 more exceptions\n      +---",
    );
  });
});

describe("what is large", () => {
  it("is shortened before it is formatted", async () => {
    const { text } = await run(`
      console.log(new Array(1e6).fill(1));
      console.log([new Uint8Array(3e6)], new (class Mine extends Array {})(20_000).fill(0));
      console.dir(new Array(3e6).fill(7), { maxArrayLength: 2 });`);
    expect(text).toContain("1, 1, 1, 1,\n  ... 999900 more items\n]");
    expect(text).toContain("Uint8Array(3000000) [");
    expect(text).toContain("    ... 2999900 more items\n  ]\n] Mine(20000) [");
    expect(text).toContain("[ 7, 7, ... 2999998 more items ]");
  });

  it("says of an iterator that what it has to give is not known", async () => {
    const { text } = await run("console.log(new Map([[1, 2]]).entries(), [new Set([1]).values()]);");
    expect(text).toBe("[Map Iterator] { <items unknown> } [ [Set Iterator] { <items unknown> } ]");
  });
});

describe("an error that the program prints", () => {
  it("shows the frames of its own files, at their TypeScript lines", async () => {
    const { text } = await run(`${asyncio}
interface Unused {}
class Broken extends Error {}
async function work() {
  await asyncio.sleep(1);
  throw new Broken("no");
}
async function main() {
  try {
    await work();
  } catch (error) {
    console.log(error);
    console.log({ error });
  }
}
asyncio.run(main());`);
    expect(text).toBe("Broken: no\n    at work (main.ts:7:9)\n{\n  error: Broken: no\n      at work (main.ts:7:9)\n}");
  });

  it("is traced on stderr by console.trace", async () => {
    const { lines } = await run(`function f() {\n  console.trace("here %d", 1);\n}\nf();`);
    expect(lines).toEqual([
      { stream: "stderr", time: 0, text: "Trace: here 1\n    at f (main.ts:2:11)\n    at main.ts:4:1" },
    ]);
  });

  it("shows its properties and its cause, and may be its own cause", async () => {
    const { text } = await run(`
      const error: Error & { code?: number } = new Error("a", { cause: new Error("b") });
      error.code = 7;
      console.log(error);
      error.cause = error;
      console.log(error);`);
    expect(text).toContain("code: 7");
    expect(text).toContain("[cause]: Error: b\n      at main.ts:2:");
    expect(text).toContain("[cause]: [Circular *1]");
  });
});
