import { describe, expect, it } from "vitest";
import { usePool } from "../running.ts";

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
