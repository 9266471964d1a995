// JavaScript throws anything: undefined, null, a text. Wherever an error is kept, such a thing counts as one.
import { expect, test } from "vitest";
import { usePool } from "../runner/running.ts";

const run = usePool();

const HEAD = `import * as asyncio from "asyncio";

const ODD = [undefined, null, "text", 0, false, NaN, 1n, Symbol("s"), class Thing {}];

async function fail(what: unknown): Promise<string> {
  await asyncio.sleep(0);
  throw what;
}
`;

/** What the body of a `main` prints. */
async function printedBy(body: string): Promise<string[]> {
  const { text } = await run(`${HEAD}\nasync function main() {\n${body}\n}\nawait asyncio.run(main());`);
  return text.split("\n");
}

/** Nine odd things, each raised by a call, or not. */
async function raisedBy(call: string): Promise<string[]> {
  return await printedBy(`
    for (const odd of ODD) {
      try {
        await ${call};
        console.log("nothing was raised");
      } catch (error) {
        console.log(Object.is(error, odd));
      }
    }
  `);
}

const ALL_TRUE = Array<string>(9).fill("true");

test.each([
  "fail(odd)",
  "asyncio.createTask(fail(odd))",
  "asyncio.gather(asyncio.sleep(1), fail(odd))",
  "asyncio.shield(fail(odd))",
  "asyncio.waitFor(fail(odd), 1)",
  "asyncio.waitFor(fail(odd), null)",
  "asyncio.ensureFuture(fail(odd))",
  "[...asyncio.asCompleted([fail(odd)])][0]",
  "Promise.reject(odd)",
  "asyncio.gather(Promise.reject(odd))",
  "(async () => { await using limit = asyncio.timeout(1); throw odd; })()",
  "(async () => { using held = await new asyncio.Lock().acquire(); throw odd; })()",
  "(async () => { for await (const _ of (async function* () { throw odd; })()); })()",
  "(async function* () { try { throw new Error(); } finally { throw odd; } })().next()",
  "{ *[asyncio.awaitSymbol]() { throw odd; } } as never",
  "{ *[asyncio.awaitSymbol]() { yield fail(odd); } } as never",
])("%s raises what was thrown, whatever it is", async (call) => {
  expect(await raisedBy(call)).toEqual(ALL_TRUE);
});

test("gather puts them among the results", async () => {
  expect(
    await printedBy(`
      const results = await asyncio.gather(...ODD.map(fail), asyncio.sleep(0, "fine"), { returnExceptions: true });
      console.log(results.map((result, index) => Object.is(result, [...ODD, "fine"][index])).join());
    `),
  ).toEqual([Array<string>(10).fill("true").join()]);
});

test("a group cancels its tasks for them, and raises them", async () => {
  expect(
    await printedBy(`
      for (const odd of ODD) {
        try {
          await using group = new asyncio.TaskGroup();
          group.createTask(fail(odd));
          group.createTask(asyncio.sleep(5));
        } catch (error) {
          console.log((error as Error).name, Object.is((error as AggregateError).errors[0], odd));
        }
      }
      console.log(asyncio.getRunningLoop().time());
    `),
  ).toEqual([...Array<string>(9).fill("BaseExceptionGroup true"), "0"]);
});

test("wait knows them for errors", async () => {
  expect(
    await printedBy(`
      for (const odd of ODD) {
        const tasks = [asyncio.createTask(asyncio.sleep(5)), asyncio.createTask(fail(odd))];
        const [done] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
        console.log(Object.is([...done][0]!.exception(), odd));
        tasks[0]!.cancel();
      }
    `),
  ).toEqual(ALL_TRUE);
});

test("a future can be given one, and its text shows it", async () => {
  expect(
    await printedBy(`
      for (const odd of ODD.slice(0, 4)) {
        const future = asyncio.getRunningLoop().createFuture<string>();
        future.setException(odd);
        console.log(String(future), Object.is(future.exception(), odd));
        try { future.result(); console.log("no error"); } catch (error) { console.log(Object.is(error, odd)); }
      }
    `),
  ).toEqual([
    "<Future finished exception=undefined> true",
    "true",
    "<Future finished exception=null> true",
    "true",
    "<Future finished exception='text'> true",
    "true",
    "<Future finished exception=0> true",
    "true",
  ]);
});

test("they are reported like other errors", async () => {
  expect(
    await printedBy(`
      const loop = asyncio.getRunningLoop();
      for (const odd of [undefined, null, "text"]) loop.callSoon(function callback() { throw odd; });
      await asyncio.sleep(0);
      loop.setExceptionHandler(() => { throw undefined; });
      loop.callExceptionHandler({ message: "something" });
      loop.setExceptionHandler(null);
      loop.callExceptionHandler({ message: "no error in it", exception: null });
      loop.callExceptionHandler({ message: "none either", exception: undefined });
    `),
  ).toEqual([
    ...["undefined", "null", "'text'"].flatMap((odd) => [
      "Exception in callback callback()",
      "handle: <Handle callback()>",
      `Uncaught ${odd}`,
    ]),
    "Unhandled error in exception handler",
    "context: {'message': 'something'}",
    "Uncaught undefined",
    "no error in it",
    "none either",
  ]);
});

test("forgotten, they are told of at the end", async () => {
  expect(
    await printedBy(`
      for (const odd of [undefined, null]) asyncio.createTask(fail(odd), { name: String(odd) });
      const future = asyncio.getRunningLoop().createFuture();
      future.setException(null);
      await asyncio.sleep(1);
    `),
  ).toEqual([
    "Future exception was never retrieved",
    "future: <Future finished exception=null>",
    "Uncaught null",
    ...["undefined", "null"].flatMap((odd) => [
      "Task exception was never retrieved",
      `future: <Task finished name='${odd}' coro=<fail() done, defined at main.ts:5> exception=${odd}>`,
      `Uncaught ${odd}`,
    ]),
  ]);
});

test("a shield that was cancelled reports them, and so does the end of a run", async () => {
  const { text } = await run(`${HEAD}
    async function main() {
      const shield = asyncio.shield(fail(null));
      shield.cancel();
      asyncio.createTask((async () => {
        try { await asyncio.sleep(9); } catch { throw undefined; }
      })(), { name: "left over" });
      await asyncio.sleep(1);
    }
    await asyncio.run(main());
  `);
  expect(text.split("\n").filter((line) => !/^(future|task): /.test(line))).toEqual([
    "null exception in shielded future",
    "Uncaught null",
    "unhandled exception during asyncio.run() shutdown",
    "Uncaught undefined",
  ]);
});

test("an async generator that throws one while the loop closes it is told of", async () => {
  const { text } = await run(`${HEAD}
    const kept: unknown[] = [];
    async function* left() { try { yield 1; } finally { throw null; } }
    async function main() {
      const generator = left();
      kept.push(generator);
      await generator.next();
    }
    await asyncio.run(main());
  `);
  expect(text.split("\n").filter((line) => !line.startsWith("asyncgen: "))).toEqual([
    "an error occurred during closing of asynchronous generator <async_generator object left>",
    "Uncaught null",
  ]);
});

test("a thread's are errors too", async () => {
  expect(
    await printedBy(`
      for (const name of ["undefined", "null", "'text'"]) {
        try {
          await asyncio.toThread(new Function(\`throw \${name}\`) as () => void);
        } catch (error) {
          console.log(String(error));
        }
      }
    `),
  ).toEqual(["Error: undefined", "Error: null", "Error: text"]);
});
