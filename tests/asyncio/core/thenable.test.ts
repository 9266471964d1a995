// Coroutines, tasks and futures in the hands of native code, which knows promises only.
import { expect, test } from "vitest";
import { usePool } from "../../runner/running.ts";

const run = usePool();

const HEAD = `import * as asyncio from "asyncio";
import { ContextVar } from "contextvars";

const who = new ContextVar("who", { default: "nobody" });

async function work(n: number) {
  await asyncio.sleep(n / 1000);
  return n;
}

async function fail(text: string): Promise<number> {
  await asyncio.sleep(0);
  throw new asyncio.ValueError(text);
}

async function* ticks(n: number) {
  try {
    for (let i = 0; i < n; i++) {
      await asyncio.sleep(0);
      yield i;
    }
  } finally {
    console.log("ticks are over");
  }
}
`;

/** What the body of a `main` prints. */
async function printedBy(body: string): Promise<string[]> {
  const { text } = await run(`${HEAD}\nasync function main() {\n${body}\n}\nawait asyncio.run(main());`);
  return text.split("\n");
}

test("Promise.all, race, any and allSettled run coroutines as tasks, beside each other", async () => {
  expect(
    await printedBy(`
      console.log(await Promise.all([work(3), 2, work(1), asyncio.createTask(work(0)), asyncio.gather(work(1))]));
      console.log(await Promise.race([work(50), work(1)]));
      console.log(await Promise.any([fail("no"), work(1)]));
      console.log((await Promise.allSettled([work(1), fail("no")])).map(({ status }) => status));
      try { await Promise.all([work(1), fail("alas")]); } catch (error) { console.log(String(error)); }
    `),
  ).toEqual(["[ 3, 2, 1, 0, [ 1 ] ]", "1", "1", "[ 'fulfilled', 'rejected' ]", "ValueError: alas"]);
});

test("Array.fromAsync takes an async generator, and a list of coroutines", async () => {
  expect(
    await printedBy(`
      console.log(await Array.fromAsync(ticks(3), (x) => x * x));
      console.log(await Array.fromAsync([work(2), work(1)]));
    `),
  ).toEqual(["ticks are over", "[ 0, 1, 4 ]", "[ 2, 1 ]"]);
});

test("then, catch and finally work on coroutines, operations of generators, tasks and futures", async () => {
  expect(
    await printedBy(`
      console.log(await work(1).then((n) => n + 1));
      console.log(await fail("one").catch((error) => String(error)));
      console.log(await work(4).finally(() => console.log("finally")));
      console.log(await ticks(1).next().then(({ value }) => value));
      console.log(await asyncio.createTask(work(5)).then((n) => n));
      const future = asyncio.getRunningLoop().createFuture<string>();
      const late = future.then((text) => text.toUpperCase());
      future.setResult("late");
      console.log(await late, await future.then((text) => text));
      const cancelled = asyncio.createTask(work(9));
      cancelled.cancel();
      console.log(await cancelled.then(() => "no", (error) => error.name));
    `),
  ).toEqual(["2", "ValueError: one", "finally", "4", "0", "5", "LATE late", "CancelledError", "ticks are over"]);
});

test("an AsyncDisposableStack waits for what coroutines clean up", async () => {
  expect(
    await printedBy(`
      await using stack = new AsyncDisposableStack();
      const generator = stack.use(ticks(3));
      stack.defer(async () => { await asyncio.sleep(0); console.log("deferred"); });
      console.log((await generator.next()).value);
    `),
  ).toEqual(["0", "deferred", "ticks are over"]);
});

test("a group or a timeout in a native stack is not entered, and says so", async () => {
  expect(
    await printedBy(`
      for (const make of [() => new asyncio.TaskGroup(), () => asyncio.timeout(1)]) {
        try {
          await using stack = new AsyncDisposableStack();
          stack.use(make());
        } catch (error) {
          console.log((error as Error).message, "|", (error as { notes: string[] }).notes.join());
        }
      }
    `),
  ).toEqual([
    "TaskGroup <TaskGroup> has not been entered | whoever holds it enters it: group[asyncio.enterSymbol]()",
    "Timeout has not been entered | whoever holds it enters it: limit[asyncio.enterSymbol]()",
  ]);
});

test("what a native callback returns is followed, in the context where it was given away", async () => {
  expect(
    await printedBy(`
      const ask = async () => { await asyncio.sleep(0); return who.get(); };
      who.set("ada");
      console.log(await Promise.all([ask(), ask()]));
      console.log(await Promise.resolve().then(() => work(1)));
    `),
  ).toEqual(["[ 'ada', 'ada' ]", "1"]);
});

test("given away twice, a coroutine is refused the second time", async () => {
  expect(
    await printedBy(`
      const coro = work(1);
      console.log((await Promise.allSettled([coro, coro])).map((each) => each.status === "fulfilled" ? each.value : String(each.reason)));
    `),
  ).toEqual(["[ 1, 'RuntimeError: cannot reuse already awaited coroutine' ]"]);
});

test("the tasks are named after their coroutines, and take no number", async () => {
  expect(
    await printedBy(`
      const named = async () => asyncio.currentTask()!.getName();
      console.log(await Promise.all([named()]), asyncio.createTask(work(0)).getName());
    `),
  ).toEqual(["[ 'main.<locals>.named' ] Task-2"]);
});

test("without a running loop it fails, and says what to do", async () => {
  const { text, status } = await run(`${HEAD}\nawait Promise.all([work(1)]);`);
  expect(status).toBe("failed");
  expect(text).toContain("RuntimeError: no running event loop\nno loop runs that could run this coroutine");
});

test("what a program returns is given as it is, also if it is one of ours", async () => {
  const { text } = await run(`${HEAD}
    const coro = await asyncio.run((async () => work(1))());
    console.log(String(coro), await asyncio.run(coro as unknown as Promise<number>));
    const task = await asyncio.run((async () => { const made = asyncio.createTask(work(0)); await made; return made; })());
    console.log(task instanceof asyncio.Task);
    const runner = new asyncio.Runner();
    console.log(String(await runner.run((async () => work(2))())));
    await runner.close();
  `);
  expect(text.split("\n").slice(0, 3)).toEqual(["<coroutine object work> 1", "true", "<coroutine object work>"]);
});

test("a thenable may throw, settle twice, or settle with another one", async () => {
  expect(
    await printedBy(`
      const given = async (thenable: object) => {
        try { console.log(await (thenable as PromiseLike<unknown>)); } catch (error) { console.log("raised", String(error)); }
      };
      await given({ then() { throw new asyncio.ValueError("in then"); } });
      await given({ get then() { throw new asyncio.ValueError("in the getter"); } });
      const twice = { then(yes: (n: number) => void, no: (e: unknown) => void) { yes(1); yes(2); no("never"); throw 3; } };
      await given(twice);
      await given({ then(_: unknown, no: (e: unknown) => void) { no("first"); no("second"); } });
      await given({ then(yes: (x: object) => void) { yes(twice); } });
      await given({ then(yes: (n: number) => void) { setTimeout(yes, 1, 4); } });
      console.log(await asyncio.gather(twice as never, twice as never), await asyncio.waitFor(twice as never, 1));
      await given(asyncio.gather({ then() { throw new asyncio.ValueError("gathered"); } } as never));
      await given(asyncio.shield({ get then() { throw new asyncio.ValueError("shielded"); } } as never));
    `),
  ).toEqual([
    "raised ValueError: in then",
    "raised ValueError: in the getter",
    "1",
    "raised first",
    "1",
    "4",
    "[ 1, 1 ] 1",
    "raised ValueError: gathered",
    "raised ValueError: shielded",
  ]);
});

test("an object's own await works at the top level of a program too", async () => {
  const { text } = await run(`${HEAD}
    console.log(await { *[asyncio.awaitSymbol]() { yield null; return yield work(1); } });
    console.log(await { then(yes: (n: number) => void) { yes(2); } }, await 3);
  `);
  expect(text).toBe("1\n2 3");
});

test("what an object's own await returns must be an iterator", async () => {
  expect(
    await printedBy(`
      const given = async (what: object) => {
        try { console.log(await (what as PromiseLike<unknown>)); } catch (error) { console.log(String(error)); }
      };
      await given({ [asyncio.awaitSymbol]: () => 5 });
      await given({ [asyncio.awaitSymbol]: async () => 5 });
      await given({ [asyncio.awaitSymbol]: () => [null, undefined][Symbol.iterator]() });
      await given({ [asyncio.awaitSymbol]() { throw new asyncio.IndexError("out of range"); } });
      await given(asyncio.gather({ [asyncio.awaitSymbol]: () => 6 } as never));
    `),
  ).toEqual([
    "TypeError: [awaitSymbol]() returned non-iterator of type 'number'",
    "TypeError: [awaitSymbol]() returned a coroutine",
    "undefined",
    "IndexError: out of range",
    "TypeError: [awaitSymbol]() returned non-iterator of type 'number'",
    "RuntimeWarning: coroutine 'main.<locals>.[asyncio.awaitSymbol]' was never awaited",
  ]);
});
