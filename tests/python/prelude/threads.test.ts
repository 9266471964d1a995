import { afterAll, describe, expect, it, vi } from "vitest";
import { TestInterpreter } from "../running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

describe("a function in a thread", () => {
  it("sleeps beside other threads and beside the loop, and prints when it would", async () => {
    const { lines } = await python.run(`import asyncio, time
def work(seconds):
    print("begin", seconds)
    time.sleep(seconds)
    print("end", seconds)
    return seconds
async def beat():
    for n in range(3):
        print("beat", n)
        await asyncio.sleep(1)
async def main():
    beating = asyncio.create_task(beat())
    await asyncio.sleep(0)
    print(await asyncio.gather(asyncio.to_thread(work, 1.5), asyncio.to_thread(work, 0.5)))
    await beating
asyncio.run(main())`);
    expect(lines.map(({ time, text }) => [time, text])).toEqual([
      [0, "beat 0"],
      [0, "begin 1.5"],
      [0, "begin 0.5"],
      [0.5, "end 0.5"],
      [1, "beat 1"],
      [1.5, "end 1.5"],
      [1.5, "[1.5, 0.5]"],
      [2, "beat 2"],
    ]);
  });

  it("knows no loop and no task, and has a name of its own", async () => {
    const { printed } = await python.run(`import asyncio, threading
def look():
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        print(error)
    print(threading.current_thread().name, threading.current_thread() is threading.main_thread())
async def main():
    await asyncio.to_thread(look)
    print(threading.current_thread().name, asyncio.current_task().get_name())
asyncio.run(main())`);
    expect(printed).toEqual(["no running event loop", "asyncio_0 False", "MainThread Task-1"]);
  });

  it("raises into the task that waits for it", async () => {
    const { printed } = await python.run(`import asyncio
def fail():
    raise ValueError("no")
async def main():
    try:
        await asyncio.to_thread(fail)
    except ValueError as error:
        print("caught", error)
asyncio.run(main())`);
    expect(printed).toEqual(["caught no"]);
  });

  it("goes on when nobody waits for it any more, and the run waits for its end", async () => {
    const { printed } = await python.run(`import asyncio, time
def slow():
    time.sleep(5)
    print("slow", time.monotonic())
async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow), 1)
    except TimeoutError:
        print("timeout", time.monotonic())
asyncio.run(main())
print("end", time.monotonic())`);
    expect(printed).toEqual(["timeout 1.0", "slow 5.0", "end 5.0"]);
  });

  it("waits for a free worker of its executor", async () => {
    const { printed } = await python.run(`import asyncio, time
from concurrent.futures import ThreadPoolExecutor
def work(n):
    time.sleep(1)
    return n, time.monotonic()
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, work, n) for n in range(5))))
asyncio.run(main())`);
    expect(printed).toEqual(["[(0, 1.0), (1, 1.0), (2, 2.0), (3, 2.0), (4, 3.0)]"]);
  });

  it("calls the loop at its own time", async () => {
    const { printed } = await python.run(`import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    def work():
        time.sleep(2)
        loop.call_soon_threadsafe(event.set)
        time.sleep(2)
    working = asyncio.create_task(asyncio.to_thread(work))
    await event.wait()
    print("set at", loop.time())
    await working
    print("done at", loop.time())
asyncio.run(main())`);
    expect(printed).toEqual(["set at 2.0", "done at 4.0"]);
  });

  it("may run a loop of its own", async () => {
    const { printed } = await python.run(`import asyncio, time
async def inner():
    await asyncio.sleep(1)
    print("inner", time.monotonic())
    return await asyncio.to_thread(time.sleep, 1) or time.monotonic()
async def main():
    other = asyncio.create_task(asyncio.sleep(0.5))
    print(await asyncio.to_thread(asyncio.run, inner()))
asyncio.run(main())`);
    expect(printed).toEqual(["inner 1.0", "2.0"]);
  });

  it("takes real time on a real clock, one thread after the other where they compute", async () => {
    const { printed } = await python.run(
      `import asyncio, time
told = []
def count():
    told.append("begin")
    for _ in range(400_000):
        pass
    told.append("end")
def rest():
    time.sleep(0.3)
async def together(*works):
    told.clear()
    start = time.perf_counter()
    await asyncio.gather(*map(asyncio.to_thread, works))
    return time.perf_counter() - start
async def main():
    await together(count, count)
    print(*told)
    # One after the other they would take three seconds.
    print(0.3 <= await together(*[rest] * 10) < 2.5)
asyncio.run(main())`,
      { clock: "real" },
    );
    expect(printed).toEqual(["begin end begin end", "True"]);
  });
});
