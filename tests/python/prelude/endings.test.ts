import { afterAll, describe, expect, it, vi } from "vitest";
import { TestInterpreter } from "../running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

describe("the report of an uncaught error", () => {
  it("names the lines of the program, down to the column where it was raised", async () => {
    const { error, exit, printed } = await python.run(
      `import asyncio, util
async def main():
    await util.fail("é" and None)
asyncio.run(main())`,
      {},
      { "util.py": `async def fail(thing):\n    "é"; thing.nothing()` },
    );
    expect(error).toMatchObject({
      name: "AttributeError",
      message: "'NoneType' object has no attribute 'nothing'",
      traceback: [
        { file: "main.py", line: 4, qualname: "<module>" },
        { file: "main.py", line: 3, qualname: "main" },
        { file: "util.py", line: 2, qualname: "fail" },
      ],
      position: { file: "util.py", line: 2, column: 10 },
      deadlock: false,
    });
    expect(error?.text.split("\n")).toEqual(printed);
    expect(exit).toMatchObject({ status: "failed", code: 1 });
  });

  it("comes behind what the program has begun to print, as the question that nobody answers", async () => {
    const { printed } = await python.run(`print("one")\ninput("who? ")`);
    expect(printed.slice(0, 3)).toEqual(["one", "who? ", "Traceback (most recent call last):"]);
    const { printed: caught } = await python.run(
      `try:\n    input("who? ")\nexcept EOFError:\n    print("nobody")\nprint("and on", end="")`,
    );
    expect(caught).toEqual(["who? nobody", "and on"]);
  });

  it("has the place of a syntax error", async () => {
    const { error, printed } = await python.run(`print("never")\nx = = 1`);
    expect(error).toMatchObject({
      name: "SyntaxError",
      traceback: [{ file: "main.py", line: 2, qualname: "<module>" }],
      position: { file: "main.py", line: 2, column: 5 },
    });
    expect(printed[0]).toBe('  File "main.py", line 2');
  });

  it("blames the program's own line for what the library raises", async () => {
    const { error } = await python.run(`import asyncio\nasyncio.run(asyncio.sleep("x"))`);
    expect(error?.position).toMatchObject({ file: "main.py", line: 2 });
  });

  it("is made whatever the error does when it is asked for its text", async () => {
    const { error } = await python.run(`class Odd(Exception):
    def __str__(self):
        raise ValueError
raise Odd`);
    expect(error).toMatchObject({ name: "Odd", message: "<exception str() failed>" });
  });

  it("is made of an exit with a status, too", async () => {
    const { error, exit, printed } = await python.run(`import sys\nsys.exit("no more tea")`);
    expect(printed).toEqual(["no more tea"]);
    expect(error).toMatchObject({ name: "SystemExit", message: "no more tea" });
    expect(exit).toMatchObject({ status: "failed", code: 1 });
  });
});

describe("a program that would never end", () => {
  it("is stopped at a deadlock, with who waits where for what", async () => {
    const { error, exit, printed } = await python.run(`import asyncio
async def take(first, second):
    async with first:
        await asyncio.sleep(1)
        await second.acquire()
async def main():
    a, b, queue = asyncio.Lock(), asyncio.Lock(), asyncio.Queue()
    asyncio.create_task(take(a, b), name="left")
    asyncio.create_task(take(b, a), name="right")
    getting = asyncio.create_task(queue.get())
    try:
        await getting
    finally:
        print("not printed")
asyncio.run(main())`);
    const report = [
      "DeadlockError: every task is waiting, and nothing is left that could wake one",
      "  Task-1 in main() at main.py:12, waiting for task 'Task-2'",
      "  left in take() at main.py:5, waiting for Lock.acquire()",
      "  right in take() at main.py:5, waiting for Lock.acquire()",
      "  Task-2 in Queue.get(), waiting for Queue.get()",
    ];
    expect(printed).toEqual(report);
    expect(error).toMatchObject({ name: "DeadlockError", deadlock: true, text: report.join("\n"), position: null });
    expect(exit).toMatchObject({ status: "deadlock", code: 3 });
  });

  it("says that it waits where an async with does", async () => {
    const { printed } = await python.run(`import asyncio
async def main():
    lock = asyncio.Lock()
    async with lock:
        async with lock:
            pass
asyncio.run(main())`);
    expect(printed[1]).toBe("  Task-1 in main() at main.py:5, waiting for Lock.acquire()");
  });

  it("is stopped past the limit of virtual time", async () => {
    const { exit, error } = await python.run(`import asyncio
async def main():
    while True:
        await asyncio.sleep(1e6)
asyncio.run(main())`);
    expect(error?.text).toContain("LimitError: 315360000 seconds have passed, and the program has not ended\n");
    expect(error?.text).toContain("main() at main.py:4, waiting for sleep()");
    expect(exit).toMatchObject({ status: "failed", code: 1 });
  });

  it("is told to have ended when it is stopped, even if it will not be", async () => {
    const { printed, exit } = await python.run(`import asyncio
async def main():
    await asyncio.Event().wait()
for _ in range(3):
    try:
        asyncio.run(main())
    except BaseException:
        print("caught")`);
    expect(printed).toHaveLength(2);
    expect(exit.status).toBe("deadlock");
  });
});

describe("the end of a program", () => {
  it("runs what was registered for it, before what was forgotten is reported", async () => {
    const source = `import atexit
atexit.register(print, "at exit")
async def lost(): pass
kept = lost()
print("end")`;
    expect((await python.run(source)).printed.slice(0, 2)).toEqual(["end", "at exit"]);
    expect((await python.run("print('alone')")).printed).toEqual(["alone"]);
  });
});
