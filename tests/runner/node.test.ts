import { describe, expect, it } from "vitest";
import { textOf, usePool } from "./running.ts";

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

  it("count their tasks from one", async () => {
    const program = `import * as asyncio from "asyncio";
      async function main() { console.log(asyncio.currentTask()!.getName()); }
      asyncio.run(main());`;
    expect([(await run(program)).text, (await run(program)).text]).toEqual(["Task-1", "Task-1"]);
  });

  it("find what a browser's worker has, and nothing of Node's", async () => {
    const { text } = await run(`
      console.log(["process", "require", "Buffer", "setImmediate", "global", "module"].filter((name) => name in globalThis));
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

describe("a thousand programs", () => {
  const run = usePool({ threads: 2 });

  it("run apart from each other", async () => {
    const results = await Promise.all(
      Array.from({ length: 1000 }, (_, i) =>
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
