import { describe, expect, it } from "vitest";
import { textOf, usePool } from "../running.ts";

describe("programs in one thread", () => {
  const run = usePool();

  it("leave nothing behind for each other", async () => {
    const first = await run(`
      (globalThis as any).left = 1;
      Object.defineProperty(Array.prototype, "left", { value: 2 });
      console.log = () => {};
      setInterval(() => { (globalThis as any).console.error("still here"); }, 0);
      Promise.resolve().then(() => { throw new Error("x"); });`);
    expect(first.status).toBe("failed");
    const second = await run(`console.log("left" in globalThis, "left" in [], typeof setInterval);`);
    expect(second).toMatchObject({ status: "done", text: "false false function" });
  });

  it("find the language as it was, whatever the one before has made of it", async () => {
    await run(`
      Array.prototype.map = () => ["broken"];
      (Object.getPrototypeOf(function* () {}) as any).left = Promise.prototype.finally;
      delete (Map.prototype as any).get;
      Object.setPrototypeOf(Uint8Array.prototype, null);
      Object.defineProperty(URL, "canParse", { get() { throw new Error("gone"); }, configurable: true });
      Error.prepareStackTrace = () => "no stack";
      Error.stackTraceLimit = 0;
      Intl.DateTimeFormat = null as never;
      (crypto as any).left = 1;
      Symbol.prototype.toString = () => "left";
      console.log("done");`);
    const { text } = await run(`
      console.log([1].map((n) => n + 1), "left" in Object.getPrototypeOf(function* () {}), new Map([[1, 2]]).get(1));
      console.log(new Uint8Array(2).length, URL.canParse("x:y"), new Intl.DateTimeFormat("en-GB").format(0), "left" in crypto);
      console.log(String(Symbol("s")), new Error("e").stack!.includes("program"), Error.stackTraceLimit);`);
    expect(text).toBe("[ 2 ] false 2\n2 true 01/01/1970 false\nSymbol(s) true 200");
  });

  it("find it so too where it cannot be put back", async () => {
    await run(`
      Object.freeze(Array.prototype);
      Object.defineProperty(globalThis, "left", { value: 1 });
      Object.preventExtensions(Math);
      console.log("done");`);
    const { text } = await run(
      `console.log(Object.isFrozen(Array.prototype), "left" in globalThis, Object.isExtensible(Math));`,
    );
    expect(text).toBe("false false true");
  });

  it("share a thread as long as they leave it as they found it", async () => {
    let threads = 0;
    const count = () => {
      threads++;
    };
    process.on("worker", count);
    const programs = [
      `console.log(1);`,
      `throw new Error("x");`,
      `Array.prototype.left = 1;`,
      `import * as asyncio from "asyncio"; await asyncio.run(asyncio.sleep(1));`,
      `setTimeout(() => console.log(1), 10); await new Promise(() => {});`,
      `(await fetch("b/tasks/")).status;`,
    ];
    await run("console.log(0);");
    threads = 0;
    for (const program of programs) await run(program);
    expect(threads).toBe(0);
    await run("Object.freeze(Promise);");
    await run("console.log(2);");
    process.off("worker", count);
    expect(threads).toBe(1);
  });

  it("hear nothing of what another has left to be called", async () => {
    const callers = [
      `setInterval(() => console.log("left"), 1); throw new Error("x");`,
      `const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { console.log("left"); port2.postMessage(0); }; port2.postMessage(0); throw new Error("x");`,
    ];
    for (const caller of callers) {
      expect((await run(caller)).status).toBe("failed");
      const { text } = await run(`await new Promise((resolve) => setTimeout(resolve, 20)); console.log("mine");`, {
        clock: "real",
      });
      expect(text).toBe("mine");
    }
  });

  it("count their tasks from one", async () => {
    const program = `import * as asyncio from "asyncio";
      async function main() { console.log(asyncio.currentTask()!.getName()); }
      asyncio.run(main());`;
    expect([(await run(program)).text, (await run(program)).text]).toEqual(["Task-1", "Task-1"]);
  });

  it("find what a browser's worker has, and nothing of Node's", async () => {
    const { text } = await run(`
      console.log(["process", "require", "Buffer", "setImmediate", "global", "module", "navigator"].filter((name) => name in globalThis));
      console.log(["URL", "TextEncoder", "structuredClone", "fetch", "AbortController", "self"].filter((name) => !(name in globalThis)));`);
    expect(text).toBe("[]\n[]");
  });

  it("have timers that are known by numbers and can be called off", async () => {
    const { text } = await run(`
      const never = setTimeout(() => console.log("never"), 0);
      clearTimeout(never);
      let ticks = 0;
      await new Promise<void>((resolve) => {
        const id = setInterval((step: number) => { if ((ticks += step) === 3) { clearInterval(id); resolve(); } }, 1, 1);
      });
      console.log(typeof never, ticks);`);
    expect(text).toBe("number 3");
  });
});

// A thousand in the deep test.
const MANY = process.env.DEEP === "1" ? 1000 : 200;

describe("many programs", () => {
  const run = usePool({ threads: 2 });

  it("run apart from each other", async () => {
    const results = await Promise.all(
      Array.from({ length: MANY }, (_, i) =>
        run(`import * as asyncio from "asyncio";
          (globalThis as any).seen ??= ${String(i)};
          async function main() { await asyncio.sleep(${String(i)}); console.log((globalThis as any).seen); }
          asyncio.run(main());`),
      ),
    );
    expect(results.map(({ lines }) => textOf(lines))).toEqual(results.map((_, i) => String(i)));
  }, 120_000);
});

describe("a program that never ends", () => {
  const run = usePool({ limitMs: 500 });

  it("is ended, and the pool goes on", async () => {
    const results = await Promise.all([run("while (true);"), run("for (;;) console.log(1);")]);
    expect(results.map(({ status }) => status)).toEqual(["timeout", "timeout"]);
  });
});
