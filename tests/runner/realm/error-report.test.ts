import { describe, expect, it } from "vitest";
import { runHere, textOf, usePool, type Source } from "../running.ts";

const run = usePool();
const asyncio = `import * as asyncio from "asyncio";\n`;

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
