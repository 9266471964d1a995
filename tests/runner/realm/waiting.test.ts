// What a program waits for besides its loops, and how its run knows when nothing is left.
import { describe, expect, it } from "vitest";
import { runHere, textOf, usePool } from "../running.ts";

const run = usePool();
const asyncio = `import * as asyncio from "asyncio";\n`;
const at = `const at = (what: unknown) => console.log(what, performance.now());\n`;

describe("a timer", () => {
  it("takes virtual time: an hour is over at once, and every clock says so", async () => {
    const { lines } = await run(`
      const start = Date.now();
      setTimeout(() => console.log(Date.now() - start, performance.now()), 3_600_000);
      console.log("set");`);
    expect(lines).toEqual([
      { stream: "stdout", time: 0, text: "set" },
      { stream: "stdout", time: 3600, text: "3600000 3600000" },
    ]);
  });

  it("takes its turn among the timers of a loop, whoever of the two waits", async () => {
    const { text } = await run(`${asyncio}${at}
      const tick = setInterval(() => { at("tick"); if (performance.now() >= 40) clearInterval(tick); }, 20);
      async function main() {
        setTimeout(at, 15, "timer");
        for (let i = 0; i < 3; i++) { await asyncio.sleep(0.01); at("loop"); }
        at(await new Promise((resolve) => setTimeout(resolve, 5, "promise")));
      }
      await asyncio.run(main());
      await new Promise((resolve) => setTimeout(resolve, 1000));
      at("top level");`);
    expect(text.split("\n")).toEqual([
      "loop 10",
      "timer 15",
      "tick 20",
      "loop 20",
      "loop 30",
      "promise 35",
      "tick 40",
      "top level 1035",
    ]);
  });

  it("that is due while the loop is busy is called between two of its iterations", async () => {
    const { text } = await run(`${asyncio}import * as time from "time";
      async function main() {
        setTimeout(() => console.log("timer"), 10);
        for (let i = 0; i < 4; i++) { console.log("turn", i); time.sleep(0.004); await asyncio.sleep(0); }
      }
      await asyncio.run(main());`);
    expect(text.split("\n")).toEqual(["turn 0", "turn 1", "turn 2", "timer", "turn 3"]);
  });

  it("can complete a future that a task waits for, and cancel a task", async () => {
    const { text, status } = await run(`${asyncio}
      async function main() {
        const future = asyncio.getRunningLoop().createFuture<string>();
        setTimeout(() => future.setResult("done"), 50);
        console.log(await future);
        const task = asyncio.currentTask()!;
        setTimeout(() => task.cancel(), 50);
        await asyncio.getRunningLoop().createFuture();
      }
      try { await asyncio.run(main()); } catch (error) { console.log((error as Error).name, performance.now()); }`);
    expect([text, status]).toEqual(["done\nCancelledError 100", "done"]);
  });

  it("may have an async function as its callback: it runs on the loop that runs, or on one of its own", async () => {
    const { text } = await run(`${asyncio}${at}
      setTimeout(async () => { await asyncio.sleep(1); at("alone"); }, 10);
      setTimeout(async () => { throw new Error("lost"); }, 60_000);
      async function main() {
        await asyncio.sleep(2);
        setTimeout(async () => { await asyncio.sleep(1); at(asyncio.allTasks().size); }, 10);
        await asyncio.sleep(2);
        at("main");
      }
      setTimeout(() => void asyncio.run(main()), 5000);`);
    expect(text.split("\n").slice(0, 3)).toEqual(["alone 1010", "2 8010", "main 9000"]);
    expect(text).toMatch(/Error: lost$/);
  });

  it("passes with the pace of a run, and really on the real clock", async () => {
    const source = "setTimeout(() => console.log(performance.now() >= 20), 20);";
    for (const options of [{ pace: 4 }, { clock: "real" as const }])
      expect((await run(source, options)).text).toBe("true");
  });

  it("that is set by timers again and again lets time go on", async () => {
    const { text } = await run(`
      let n = 0;
      const again = () => void (++n < 100 && setTimeout(again, 0));
      again();
      setTimeout(() => console.log(n), 1000);
      let ticks = 0;
      const id = setInterval(() => { if (++ticks === 5) clearInterval(id); }, 0);
      await new Promise((resolve) => setTimeout(resolve, 500));
      console.log(ticks, n);`);
    expect(text).toBe("5 100\n100");
  });

  it("wants a function", async () => {
    const { text } = await run(
      `try { setTimeout("alert(1)" as never, 1); } catch (error) { console.log(String(error)); }`,
    );
    expect(text).toBe('TypeError: The "callback" argument must be of type function. Received alert(1)');
  });

  it("of a program that ends on virtual time past its limit ends with it", async () => {
    const { text, status } = await run("setInterval(() => {}, 2_000_000_000);");
    expect(text).toContain("seconds have passed, and the program has not ended");
    expect(status).toBe("failed");
  });
});

describe("time", () => {
  it("does not overtake an operation of the platform", async () => {
    const { text } = await run(`${asyncio}
      const slow = new Blob([new Uint8Array(3e7)]).arrayBuffer();
      const late = new Promise((resolve) => setTimeout(resolve, 3_600_000, "late"));
      console.log(await Promise.race([slow.then((bytes) => bytes.byteLength), late]));
      const zipped = new Blob(["a".repeat(1e6)]).stream().pipeThrough(new CompressionStream("gzip"));
      async function main() {
        const future = asyncio.getRunningLoop().createFuture<number>();
        new Response(zipped).arrayBuffer().then((bytes) => future.setResult(bytes.byteLength));
        return (await asyncio.waitFor(future, 3600)) < 1e6;
      }
      console.log(await asyncio.run(main()));`);
    expect(text).toBe("30000000\ntrue");
  });

  it("does not overtake promises that are on their way", async () => {
    const { text } = await run(`${asyncio}
      async function main() {
        const future = asyncio.getRunningLoop().createFuture<string>();
        const { promise, resolve } = Promise.withResolvers<string>();
        promise.then((value) => Promise.resolve(value)).then((value) => future.setResult(value));
        asyncio.getRunningLoop().callLater(1, resolve, "in time");
        return [await asyncio.waitFor(future, 1.000001), performance.now()].join(" at ");
      }
      console.log(await asyncio.run(main()));`);
    expect(text).toBe("in time at 1000");
  });
});

describe("a program", () => {
  it("has not ended while a request, a message or a promise is on its way", async () => {
    const { text } = await run(`
      fetch("b/tasks/").then((response) => console.log(response.status));
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => console.log("message");
      port2.postMessage(0);
      let n = 0;
      const more = (): unknown => ++n < 10_000 && Promise.resolve().then(more);
      Promise.resolve().then(more).finally(() => console.log(n));
      console.log("first");`);
    expect(text.split("\n").sort()).toEqual(["10000", "200", "first", "message"]);
  });

  it("is not kept alive by the time limit of what is long done", async () => {
    const { status, lines } = await runHere(
      `
      const response = await fetch("b/tasks/", { signal: AbortSignal.timeout(3_600_000) });
      console.log(response.ok);`,
      { pace: 1 },
    );
    expect([status, textOf(lines)]).toEqual(["done", "true"]);
  });

  it("ends with a deadlock when its top level waits for what nothing can settle, and says where", async () => {
    const { status, lines, error } = await runHere(
      `console.log("before");\nawait new Promise(() => {});\nconsole.log("after");`,
    );
    expect(status).toBe("deadlock");
    expect(textOf(lines)).toBe(
      "before\nDeadlockError: the program is waiting for a promise, and nothing is left that could settle it\n" +
        "  <module> at line 2, waiting for a promise that nothing settles",
    );
    expect(error?.deadlock).toBe(true);
  });

  it("ends with a deadlock when a task waits for what nothing can settle", async () => {
    const { status, lines } = await runHere(`${asyncio}
async function main() {
  await asyncio.gather(asyncio.sleep(1), new Promise(() => {}));
}
await asyncio.run(main());`);
    expect(status).toBe("deadlock");
    expect(textOf(lines)).toContain("Task-1 in main() at main.ts:4");
    const promise = await runHere(
      `${asyncio}async function main() {\n  await new Promise(() => {});\n}\nawait asyncio.run(main());`,
    );
    expect(textOf(promise.lines)).toContain(
      "Task-1 in main() at main.ts:3, waiting for a promise that nothing settles",
    );
  });

  it("can catch a deadlock of its top level, and go on", async () => {
    const { status, text } = await run(`${asyncio}
      try { await new Promise(() => {}); } catch (error) { console.log(error instanceof asyncio.DeadlockError); }
      await new Promise((resolve) => setTimeout(resolve, 10));
      console.log(performance.now());`);
    expect([status, text]).toEqual(["done", "true\n10"]);
  });

  it("is in a deadlock, and not past a limit, when all it does is sleep for ever", async () => {
    const { status, text } = await run(
      `${asyncio}async function main() {\n  await asyncio.sleep(Infinity);\n}\nawait asyncio.run(main());`,
    );
    expect(status).toBe("deadlock");
    expect(text).toContain("Task-1 in main() at main.ts:3, waiting for sleep()");
    const woken = await run(`${asyncio}
      async function main() {
        const task = asyncio.createTask(asyncio.sleep(Infinity));
        setTimeout(() => task.cancel(), 5);
        try { await task; } catch (error) { console.log((error as Error).name); }
      }
      await asyncio.run(main());`);
    expect(woken).toMatchObject({ status: "done", text: "CancelledError" });
  });

  it("that nobody will ever write to does not wait for it for ever", async () => {
    const { status } = await run(`await new ReadableStream().getReader().read();`);
    expect(status).toBe("deadlock");
  });
});
