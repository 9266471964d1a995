// The tests wait for states: a thread that must not end yet waits for a cell of shared memory.
import { expect, test } from "vitest";
import { usePool } from "../../runner/running.ts";

const run = usePool();

/** Shared memory by the only way that programs have to it. */
const SHARED_CELL =
  "const sharedCell = () => new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);";

/** Runs the body of a `main`, and gives what it printed. */
async function printedBy(body: string): Promise<string[]> {
  const { text } = await run(`import * as asyncio from "asyncio";
    import * as time from "time";
    async function failureOf(fn: (...args: any[]) => unknown, ...args: unknown[]) {
      try { await asyncio.toThread(fn, ...args); } catch (error) { return error as Error & { notes?: string[] }; }
      throw new Error("nothing was raised");
    }
    ${SHARED_CELL}
    async function main() { ${body} }
    await asyncio.run(main());
    console.log("after run");`);
  return text.split("\n");
}

test("a thread gets the arguments and gives back what the function returns", async () => {
  const printed = await printedBy(`
    console.log(await asyncio.toThread((a: number, b: number[]) => ({ sum: a + b.length }), 1, [2, 3]));
    console.log(await asyncio.toThread(function () { return new Map([["key", new Date(0)]]).get("key")!.getTime(); }));`);
  expect(printed).toEqual(["{ sum: 3 }", "0", "after run"]);
});

test("a promise that the function returns is waited for", async () => {
  const printed = await printedBy(`console.log(await asyncio.toThread(() => Promise.resolve("later")));`);
  expect(printed[0]).toBe("later");
});

test("an error comes back with its name and message, as an instance of its class where that is known", async () => {
  const printed = await printedBy(`
    const range = await failureOf(() => { throw new RangeError("too far"); });
    console.log(String(range), range instanceof RangeError);
    const value = await failureOf(() => { throw Object.assign(new Error("bad"), { name: "ValueError" }); });
    console.log(String(value), value instanceof asyncio.ValueError);
    const own = await failureOf(() => { throw Object.assign(new Error("mine"), { name: "OwnError" }); });
    console.log(String(own), own.name, own instanceof Error);
    const text = await failureOf(() => { throw "just text"; });
    console.log(String(text));`);
  expect(printed).toEqual([
    "RangeError: too far true",
    "ValueError: bad true",
    "OwnError: mine OwnError true",
    "Error: just text",
    "after run",
  ]);
});

test("a function that uses something from around itself fails with the advice to pass it", async () => {
  const printed = await printedBy(`
    const around = 1;
    const error = await failureOf(() => around);
    console.log(String(error), "|", error.notes![0]);`);
  expect(printed[0]).toBe(
    "ReferenceError: around is not defined | " +
      "a thread gets only the text of the function: pass what it uses from around itself as arguments",
  );
});

test("what has no text that could be evaluated fails with the advice to write a plain function", async () => {
  const printed = await printedBy(`
    for (const fn of [Math.max, { method() { return 1; } }.method]) {
      const error = await failureOf(fn);
      console.log(error.name, "|", error.notes![0]);
    }`);
  const line = "SyntaxError | a thread needs a plain function, written with `function` or `=>`";
  expect(printed.slice(0, 2)).toEqual([line, line]);
});

test("arguments and results that cannot be copied fail with an error that says so", async () => {
  const printed = await printedBy(`
    for (const error of [await failureOf((x: unknown) => x, () => 1), await failureOf(() => () => 1)]) {
      console.log(error.name, "|", error.notes![0]);
    }`);
  const line = "DataCloneError | what goes into a thread or comes back is copied, and functions and the like cannot be";
  expect(printed.slice(0, 2)).toEqual([line, line]);
});

test("what is no function is refused at once", async () => {
  const printed = await printedBy(`
    try { await asyncio.toThread(5 as never); } catch (error) { console.log(String(error)); }`);
  expect(printed[0]).toBe("TypeError: the first argument must be callable, got number");
});

test("the loop goes on while a thread blocks", async () => {
  const printed = await printedBy(`
    const cell = sharedCell();
    const block = (cell: Int32Array) => { Atomics.wait(cell, 0, 0); return "thread ends"; };
    const thread = asyncio.createTask(asyncio.toThread(block, cell));
    for (let n = 0; n < 3; n++) {
      await asyncio.sleep(0.001);
      console.log("the loop goes on");
    }
    Atomics.store(cell, 0, 1);
    Atomics.notify(cell, 0);
    console.log(await thread);`);
  expect(printed).toEqual([...Array<string>(3).fill("the loop goes on"), "thread ends", "after run"]);
});

test("cancelling ends the wait at once; the thread goes on, and run() waits for it", async () => {
  const printed = await printedBy(`
    const cell = sharedCell();
    const block = (cell: Int32Array) => { Atomics.wait(cell, 0, 0); console.log("thread ends"); };
    const thread = asyncio.createTask(asyncio.toThread(block, cell));
    await asyncio.sleep(0);
    thread.cancel();
    await asyncio.wait([thread]);
    console.log(thread.cancelled() ? "cancelled" : "not cancelled");
    Atomics.store(cell, 0, 1);
    Atomics.notify(cell, 0);`);
  expect(printed).toEqual(["cancelled", "thread ends", "after run"]);
});

test("many calls at the same time all get their turn", async () => {
  const printed = await printedBy(`
    const calls = Array.from({ length: 20 }, (_, n) => asyncio.toThread((n: number) => n, n));
    console.log((await asyncio.gather(...calls)).join(" "));`);
  expect(printed[0]).toBe(Array.from({ length: 20 }, (_, n) => n).join(" "));
});

test("a thread prints to the program's console, also what cannot be copied", async () => {
  const printed = await printedBy(`
    await asyncio.toThread(() => { console.log("from the thread", { a: 1 }); console.error(() => 1); });`);
  expect(printed).toEqual(["from the thread { a: 1 }", "() => 1", "after run"]);
});

test("a thread can block for real with the functions of the module time", async () => {
  const printed = await printedBy(`
    console.log(await asyncio.toThread(() => {
      const before = time.monotonic();
      time.sleep(0.001);
      return time.monotonic() > before && time.perfCounter() > 0 && time.time() > 1e9;
    }));`);
  expect(printed[0]).toBe("true");
});

test("time.sleep refuses in a thread what it refuses elsewhere", async () => {
  const printed = await printedBy(`
    for (const seconds of ["x", undefined, [1], -1, NaN]) {
      for (const sleep of [time.sleep, (seconds: number) => time.sleep(seconds)]) {
        let here: unknown;
        try { time.sleep(seconds as never); } catch (error) { here = error; }
        const there = await failureOf(sleep, seconds);
        console.log(String(there) === String(here), there.constructor === (here as Error).constructor);
      }
    }`);
  expect(printed).toEqual([...Array.from({ length: 10 }, () => "true true"), "after run"]);
});

test("time.sleep itself can be called in a thread", async () => {
  const printed = await printedBy(`
    const loop = asyncio.getRunningLoop();
    const before = loop.time();
    await asyncio.toThread(time.sleep, 0.01);
    console.log(loop.time() - before >= 0.009);`);
  expect(printed[0]).toBe("true");
});

test("a program that ends with an error ends its threads", async () => {
  const { status, text } = await run(`import * as asyncio from "asyncio";
    ${SHARED_CELL}
    const started = Promise.withResolvers<void>();
    async function main() {
      const block = (cell: Int32Array) => { Atomics.wait(cell, 0, 0); };
      const thread = asyncio.createTask(asyncio.toThread(block, sharedCell()));
      await asyncio.sleep(0);
      started.resolve();
      await thread;
    }
    void asyncio.run(main());
    await started.promise;
    throw new Error("stop");`);
  expect(status).toBe("failed");
  expect(text.split("\n")).toContain("Error: stop");
});
