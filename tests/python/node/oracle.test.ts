import { afterAll, describe, expect, it, vi } from "vitest";
import { createOracle } from "../../../src/python/node/oracle.ts";
import type { PythonOptions } from "../../../src/python/node/oracle.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// One interpreter, so that all programs below share it and would see what an earlier one left behind.
const oracle = createOracle({ interpreters: 1 });
afterAll(() => oracle.close());

async function printed(source: string, options?: PythonOptions): Promise<string[]> {
  const { lines } = await oracle.runPython(source, options);
  return lines.map(({ text }) => text);
}

describe("the oracle's CPython", () => {
  it("is the version that the loop is a port of, with the asyncio that is written in C", async () => {
    const source = "import asyncio, sys\nprint(sys.version_info[:2], asyncio.Task.__module__, asyncio.tasks.Task)";
    expect(await printed(source)).toEqual(["(3, 14) _asyncio <class '_asyncio.Task'>"]);
  });

  it("tells the two streams apart and keeps their lines in the order in which they were ended", async () => {
    const { lines, status } = await oracle.runPython(
      `import sys
print("one", end="")
print("two", file=sys.stderr)
print(" and more")
print("no newline", end="")`,
    );
    expect(lines).toEqual([
      { stream: "stderr", text: "two" },
      { stream: "stdout", text: "one and more" },
      { stream: "stdout", text: "no newline" },
    ]);
    expect(status).toBe(0);
  });
});

describe("virtual time", () => {
  it("jumps over a sleep and lands exactly on its deadline", async () => {
    const source = `import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(3)
    print(loop.time(), time.monotonic(), time.perf_counter(), time.time() - 1735732800)
    await asyncio.sleep(0.25)
    print(time.monotonic_ns())
    await asyncio.sleep(86_400 * 365)
    print(loop.time())
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["3.0 3.0 3.0 3.0", "3250000000", "31536003.25"]);
  });

  it("is moved by a blocking sleep, for timers too", async () => {
    const source = `import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, lambda: print("timer at", loop.time()))
    time.sleep(5)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(loop.time())
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["timer at 5.0", "5.0"]);
  });

  it("fires timers of one moment in the order in which they were made, however many there are", async () => {
    const source = `import asyncio
async def main():
    loop = asyncio.get_running_loop()
    fired = []
    for n in range(50):
        loop.call_at(1, fired.append, n)
    await asyncio.sleep(2)
    print(fired == list(range(50)))
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["True"]);
  });

  it("starts the wall clock where it is told to", async () => {
    const source = `import time, datetime
print(time.strftime("%H:%M:%S"), time.gmtime().tm_year)
time.sleep(10)
print(time.strftime("%H:%M:%S"), datetime.datetime.now(), time.ctime())`;
    expect(await printed(source, { wallClock: "2025-06-01T16:20:11" })).toEqual([
      "16:20:11 2025",
      "16:20:21 2025-06-01 16:20:21 Sun Jun  1 16:20:21 2025",
    ]);
  });
});

describe("how a program ends", () => {
  it("gives the status that Python would exit with", async () => {
    const statuses = ["pass", "raise ValueError", "import sys; sys.exit(4)", "import sys; sys.exit('no')"].map(
      async (source) => (await oracle.runPython(source)).status,
    );
    expect(await Promise.all(statuses)).toEqual([0, 1, 4, 1]);
  });

  it("prints an uncaught error's traceback without the oracle in it", async () => {
    expect(await printed("def f():\n    raise ValueError('boom')\nf()")).toEqual([
      "Traceback (most recent call last):",
      '  File "main.py", line 3, in <module>',
      "    f()",
      "    ~^^",
      '  File "main.py", line 2, in f',
      "    raise ValueError('boom')",
      "ValueError: boom",
    ]);
  });

  it("stops a deadlock with status 3, says who waits, and prints nothing that came of stopping it", async () => {
    const source = `import asyncio
async def main():
    try:
        print("waiting")
        await asyncio.Event().wait()
    finally:
        print("cleaning up")
try:
    asyncio.run(main())
except BaseException:
    print("caught")`;
    const { lines, status } = await oracle.runPython(source);
    expect(status).toBe(3);
    expect(lines).toEqual([
      { stream: "stdout", text: "waiting" },
      { stream: "stderr", text: "DeadlockError: every task is waiting, and nothing is left that could wake one" },
      { stream: "stderr", text: "  Task-1 in main() at main.py:5, waiting for Event.wait()" },
    ]);
  });

  it("hears nothing in a run of what a run before it has left behind", async () => {
    const one = createOracle({ interpreters: 1 });
    const stopped = await one.runPython(`import asyncio
async def forever():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("late")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"]))
    global tasks
    tasks = [asyncio.create_task(forever()) for _ in range(3)]
    await asyncio.gather(*tasks)
asyncio.run(main())`);
    expect(stopped.status).toBe(3);
    expect((await one.runPython("print('next')")).lines).toEqual([{ stream: "stdout", text: "next" }]);
    await one.close();
  });

  it("stops a program that never ends, and goes on with the next one", async () => {
    const impatient = createOracle({ interpreters: 1, timeLimit: 5 });
    const endless = impatient.runPython("while True: pass");
    const next = impatient.runPython("print('next')");
    await expect(endless).rejects.toThrow("did not end within 5 seconds");
    expect((await next).lines).toEqual([{ stream: "stdout", text: "next" }]);
    await impatient.close();
  });

  it("rejects what is still waiting when the oracle is closed", async () => {
    const closing = createOracle({ interpreters: 1 });
    const runs = ["while True: pass", "pass"].map((source) => closing.runPython(source));
    const outcomes = Promise.allSettled(runs);
    await closing.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

describe("what a program forgot", () => {
  it("is a warning at the line where a coroutine was dropped", async () => {
    const source = `import asyncio
async def main():
    async def inner(): pass
    inner()
    print("after")
asyncio.run(main())`;
    expect(await printed(source)).toEqual([
      "main.py:4: RuntimeWarning: coroutine 'main.<locals>.inner' was never awaited",
      "  inner()",
      "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
      "after",
    ]);
  });

  it("is a warning without a place when the coroutine lasted until the end", async () => {
    expect(await printed("async def f(): pass\nkept = f()\nprint('end')")).toEqual([
      "end",
      "<sys>:0: RuntimeWarning: coroutine 'f' was never awaited",
    ]);
  });

  it("is a report when nobody asked for a task's error", async () => {
    const source = `import asyncio
async def fail(): raise ValueError("boom")
async def main():
    global task
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    print("end")
asyncio.run(main())`;
    const lines = await printed(source);
    expect(lines.slice(0, 2)).toEqual(["end", "Task exception was never retrieved"]);
    expect(lines.at(-1)).toBe("ValueError: boom");
  });
});

it("shows nothing of itself in the stacks of debug mode", async () => {
  const source = `import asyncio, time
async def lost(): pass
async def slow():
    time.sleep(1)
    lost()
async def main():
    await asyncio.create_task(slow())
asyncio.run(main())`;
  const lines = await printed(source, { debug: true });
  expect(lines).toContain('  File "main.py", line 8, in <module>');
  expect(lines.find((line) => line.startsWith("Executing"))).toMatch(/created at \S+\/asyncio\/tasks\.py:\d+> took 1/);
  expect(lines.filter((line) => line.includes("loopbook") || line.includes("prelude"))).toEqual([]);
});

describe("each program", () => {
  it("begins with Task-1, whatever ran before", async () => {
    const source = `import asyncio
async def main():
    print(asyncio.current_task().get_name(), asyncio.create_task(asyncio.sleep(0)).get_name())
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["Task-1 Task-2"]);
    expect(await printed(source)).toEqual(["Task-1 Task-2"]);
  });

  it("sees nothing of what an earlier one changed", async () => {
    await oracle.runPython(
      `import asyncio, builtins, contextvars, sys, types, warnings, logging, time
asyncio.sleep = None
var = contextvars.ContextVar("var")
var.set(1)
sys.modules["mine"] = types.ModuleType("mine")
warnings.simplefilter("ignore")
logging.basicConfig(level=logging.DEBUG)
time.sleep(100)
leftover = 1
async def never(): pass
coro = never()`,
    );
    const source = `import asyncio, contextvars, sys, time
print(asyncio.sleep is not None, len(contextvars.copy_context()), "mine" in sys.modules, "leftover" in globals(), time.monotonic())
async def lost(): pass
lost()`;
    const [first, second] = await printed(source);
    expect(first).toBe("True 0 False False 0.0");
    expect(second).toContain("coroutine 'lost' was never awaited");
  });

  it("can fill the memory without harm from the garbage of an earlier one", async () => {
    const source = `import asyncio
async def work(n):
    await asyncio.sleep(1)
    return n
async def main():
    print(sum(await asyncio.gather(*map(work, range(20_000)))))
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["199990000"]);
    expect(await printed(source)).toEqual(["199990000"]);
  });

  it("leaves nothing behind in memory", async () => {
    const count = `import gc
print(sum(type(x).__name__ == "module" and x.__name__ == "asyncio.tasks" for x in gc.get_objects()))`;
    const before = await printed(count);
    for (let n = 0; n < 5; n++) await oracle.runPython("import asyncio\nasyncio.run(asyncio.sleep(1))");
    expect(await printed(count)).toEqual(before);
  });

  it("can import the files beside it, which are its own", async () => {
    const source = "import util\nprint(util.double(21))";
    const files = { "util.py": "import parts\ndef double(n):\n    return n * parts.TWO", "parts.py": "TWO = 2" };
    expect(await printed(source, { files })).toEqual(["42"]);
    expect(await printed(source)).toContain("ModuleNotFoundError: No module named 'util'");
  });

  it("ends the files beside it with the program, so that what they held reports itself", async () => {
    const source = "import util\nasync def forgotten(): pass\nutil.kept.append(forgotten())";
    const lines = await printed(source, { files: { "util.py": "kept = []" } });
    expect(lines.join("\n")).toContain("RuntimeWarning: coroutine 'forgotten' was never awaited");
  });

  it("can be run in debug mode and with a seed", async () => {
    const source = `import asyncio, random, time
async def main():
    print(asyncio.get_running_loop().get_debug(), random.random())
    time.sleep(0.25)
asyncio.run(main())`;
    const [first, second] = await printed(source, { debug: true, seed: 7 });
    expect(first).toBe("True 0.32383276483316237");
    expect(second).toMatch(/^Executing <Task .* took 0\.250 seconds$/);
  });
});

describe("where CPython leaves the order open, the oracle", () => {
  it("iterates sets of tasks in the order of insertion", async () => {
    const source = `import asyncio
async def work(n):
    await asyncio.sleep(n % 2)
async def main():
    tasks = [asyncio.create_task(work(n), name=str(n)) for n in range(40)]
    numbers = lambda some: [int(task.get_name()) for task in some]
    print(numbers(asyncio.all_tasks() - {asyncio.current_task()}) == list(range(40)))
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    print(numbers(done) == list(range(0, 40, 2)), numbers(pending) == list(range(1, 40, 2)))
    print(numbers([task async for task in asyncio.as_completed(tasks)]) == [*range(0, 40, 2), *range(1, 40, 2)])
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["True", "True True", "True"]);
  });

  it("cancels what a program left running in the order in which it was made", async () => {
    const source = `import asyncio
async def work(n):
    try:
        await asyncio.sleep(9)
    finally:
        print(n, end=" ")
async def main():
    for n in range(20):
        asyncio.create_task(work(n))
    await asyncio.sleep(0)
asyncio.run(main())`;
    expect(await printed(source)).toEqual(["0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 "]);
  });
});
