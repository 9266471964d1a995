import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { TestInterpreter } from "../running.ts";
import { startServer, type TestServer } from "../web-server.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  server.close();
  await python.end();
});
afterEach(() => {
  server.asked.length = server.brokenOff.length = 0;
});

/** A program whose `main` has a session; its other functions stand before it. */
const program = (main: string, before = "") => `import asyncio, time
import aiohttp
${before}
async def get(session, page):
    async with session.get(page) as response:
        return response.status, await response.text()
async def main():
    async with aiohttp.ClientSession("${server.url}") as session:
${main.replace(/^/gm, "        ")}
asyncio.run(main())`;

async function printed(main: string, before?: string): Promise<readonly string[]> {
  return (await python.run(program(main, before))).printed;
}

describe("web calls", () => {
  it("get pages of the course, also those that are missing", async () => {
    const { printed, exit } = await python.run(`import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession("http://localhost:4321/") as session:
        for page in ("b/tasks/", "http://localhost:4321/b/no-such-page/", "../package.json"):
            async with session.get(page) as response:
                print(response.status, response.reason, response.ok)
        async with session.get("b/tasks/") as response:
            print("title: Tasks" in await response.text())
asyncio.run(main())`);
    expect(printed).toEqual(["200 OK True", "404 Not Found False", "404 Not Found False", "True"]);
    expect(exit.code).toBe(0);
  });

  it("are under way together, are asked once, and each answer comes to who has asked", async () => {
    const lines =
      await printed(`print(await asyncio.gather(get(session, "a"), get(session, "after/50"), get(session, "b")))
print(await get(session, "c"))`);
    expect(lines).toEqual(["[(200, 'a'), (200, '50'), (200, 'b')]", "(200, 'c')"]);
    expect(server.asked).toEqual(["/a", "/after/50", "/b", "/c"]);
  });

  it("tell nothing twice: no line, no part of a line, no event of the record", async () => {
    const { printed, trace } = await python.run(
      program(`print("first,", end=" ")
await get(session, "a")
print("second")
print("third")
await get(session, "b")`),
      { collectTrace: true },
    );
    expect(printed).toEqual(["first, second", "third"]);
    expect(trace.map(({ seq }) => seq)).toEqual(trace.map((_, index) => index + 1));
    const asked = trace.flatMap((event) =>
      event.kind === "suspended" && event.on.kind === "promise" ? [event.on] : [],
    );
    expect(asked).toMatchObject([{ what: `an answer from ${server.url}a` }, { what: `an answer from ${server.url}b` }]);
  });

  it("take the time that they take: timers that are due before go first, and the clock overtakes none", async () => {
    const lines = await printed(`async def tick(seconds):
    await asyncio.sleep(seconds)
    print("slept", seconds)
start = time.monotonic()
ticks = asyncio.gather(tick(0.1), tick(30))
print(await get(session, "after/400"))
print(0.1 <= time.monotonic() - start < 5)
await ticks
print(time.monotonic())`);
    expect(lines).toEqual(["slept 0.1", "(200, '400')", "True", "slept 30", "30.0"]);
  });

  it("can be given up: by a time limit, by a cancel, or since nobody waits for them", async () => {
    const lines = await printed(`try:
    async with asyncio.timeout(0.2):
        await get(session, "never/1")
except TimeoutError:
    print("too late", time.monotonic())
task = asyncio.create_task(get(session, "never/2"))
await get(session, "after/50")
task.cancel()
print(await asyncio.gather(task, return_exceptions=True))
forgotten = asyncio.create_task(get(session, "never/3"))
print(await get(session, "a"))`);
    expect(lines).toEqual(["too late 0.2", "[CancelledError('')]", "(200, 'a')"]);
    await expect.poll(() => server.brokenOff).toEqual(["/never/1", "/never/2", "/never/3"]);
  });

  it("can be waited for by turns that never end", async () => {
    expect(
      await printed(`task = asyncio.create_task(get(session, "after/50"))
while not task.done():
    await asyncio.sleep(0)
print(task.result())`),
    ).toEqual(["(200, '50')"]);
  });

  it("can be made in several loops, one after the other and one inside a thread of the other", async () => {
    const { printed } = await python.run(`import asyncio, aiohttp
async def get(page):
    async with aiohttp.ClientSession("${server.url}") as session, session.get(page) as response:
        return await response.text()
async def main():
    print(await asyncio.gather(get("after/100"), asyncio.to_thread(asyncio.run, get("after/20")), get("a")))
print(asyncio.run(get("b")))
asyncio.run(main())`);
    expect(printed).toEqual(["b", "['100', '20', 'a']"]);
    expect(server.asked.sort()).toEqual(["/a", "/after/100", "/after/20", "/b"]);
  });

  it("find what is random the same again", async () => {
    const lines = await printed(
      `drawn = [random.random(), random.Random().random(), uuid.uuid4(), secrets.token_hex(4), os.urandom(3)]
random.seed()
page = random.randint(0, 10**9)
print((await get(session, str(page)))[1] == str(page))
print(drawn == [*drawn])
await get(session, f"{drawn[2]}")`,
      "import os, random, secrets, uuid",
    );
    expect(lines).toEqual(["True", "True"]);
    expect(server.asked).toHaveLength(2);
  });

  it("leave no trace in the next program", async () => {
    const source = program(`print(await get(session, "a"), time.monotonic() < 5)`);
    for (let n = 0; n < 2; n++) expect((await python.run(source)).printed).toEqual(["(200, 'a') True"]);
    expect((await python.run("import sys\nprint('aiohttp' in sys.modules)")).printed).toEqual(["False"]);
  });

  it("on a real clock, sleep what they slept before them once only", async () => {
    const begin = performance.now();
    const { printed } = await python.run(
      program(`start = time.perf_counter()
await asyncio.sleep(1)
for page in ("a", "b", "after/200"):
    await get(session, page)
print(1.2 <= time.perf_counter() - start < 1.9)`),
      { clock: "real" },
    );
    expect(printed).toEqual(["True"]);
    expect(performance.now() - begin).toBeLessThan(3500);
  });

  it("may be followed by a deadlock, which is told", async () => {
    const { printed, exit } = await python.run(
      program(`print(await get(session, "a"))
await asyncio.Event().wait()`),
    );
    expect(printed.slice(0, 2)).toEqual([
      "(200, 'a')",
      "DeadlockError: every task is waiting, and nothing is left that could wake one",
    ]);
    expect(exit).toMatchObject({ status: "deadlock", code: 3 });
  });

  it("are repeated unseen, whatever the program catches", async () => {
    const { printed, error, exit } = await python.run(`import asyncio, aiohttp, atexit, sys
async def main():
    try:
        async with aiohttp.ClientSession("${server.url}") as session, session.get("a") as response:
            return await response.text()
    finally:
        print("finally")
atexit.register(print, "at exit")
try:
    print(asyncio.run(main()))
except BaseException as error:
    print("caught", type(error))
    sys.exit(7)`);
    expect(printed).toEqual(["finally", "a", "at exit"]);
    expect(error).toBeNull();
    expect(exit.code).toBe(0);
  });

  it("cannot be made by a program that never lets itself be ended, and it is told so", async () => {
    const { error, exit } = await python.run(`import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession("${server.url}") as session, session.get("a") as response:
        return await response.text()
for _ in range(5000):
    try:
        print(asyncio.run(main()))
        break
    except:
        pass`);
    expect(error?.name).toBe("LimitError");
    expect(error?.message).toMatch(/catches whatever ends it/);
    expect(exit).toMatchObject({ status: "failed", code: 1 });
  });

  it("may come in another order when they are repeated, as the members of a set do", async () => {
    const lines = await printed(
      `pages = ["a", "b"] if builtins.rounds % 2 else ["b", "a"]
print(sorted(await asyncio.gather(*[get(session, page) for page in pages])))`,
      `import builtins
builtins.rounds = getattr(builtins, "rounds", 0) + 1`,
    );
    expect(lines).toEqual(["[(200, 'a'), (200, 'b')]"]);
    expect(server.asked.sort()).toEqual(["/a", "/b"]);
  });

  it("have to be the same again, or the program is told so", async () => {
    const { error } = await python.run(`import asyncio, aiohttp, builtins
builtins.runs = getattr(builtins, "runs", 0) + 1
async def main():
    async with aiohttp.ClientSession("${server.url}") as session, session.get(str(builtins.runs)) as response:
        print(response.status)
asyncio.run(main())`);
    expect(error?.message).toMatch(/has now asked for http\S+\/2, which it had not done before/);
  });
});
