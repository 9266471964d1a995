// What Python's gather does not meet: options at the end of the arguments, and promises that are rejected with nothing.
import { expect, test } from "vitest";
import { usePool } from "../../runner/running.ts";

const run = usePool();

async function printedBy(body: string): Promise<string[]> {
  const { text } = await run(`import * as asyncio from "asyncio";
    async function work(n: number) { await asyncio.sleep(0); return n; }
    async function main() {\n${body}\n}\nawait asyncio.run(main());`);
  return text.split("\n");
}

test("a plain object is options, unless it says how to await it", async () => {
  expect(
    await printedBy(`
      console.log(await asyncio.gather(work(1), {}));
      console.log(await asyncio.gather(work(1), Object.assign(Object.create(null), { returnExceptions: true })));
      console.log(await asyncio.gather({ then: (yes: (n: number) => void) => yes(2) } as PromiseLike<number>));
      console.log(await asyncio.gather({ *[asyncio.awaitSymbol]() { yield null; return 3; } } as never));
      console.log(await asyncio.gather({ *[asyncio.awaitSymbol]() { return 4; } } as never, { returnExceptions: true }));
      console.log(await asyncio.gather({ returnExceptions: true }));
    `),
  ).toEqual(["[ 1 ]", "[ 1 ]", "[ 2 ]", "[ 3 ]", "[ 4 ]", "[]"]);
});

test("what is neither options nor awaitable is refused, with advice", async () => {
  expect(
    await printedBy(`
      const waiting = work(0);
      for (const given of [{ a: waiting }, { return_exceptions: true }, [waiting], undefined, null, 5, new Map(), () => {}]) {
        try {
          asyncio.gather(given as never);
        } catch (error) {
          console.log(String(error), "|", (error as { notes: string[] }).notes.join());
        }
      }
      await waiting;
    `),
  ).toEqual([
    "TypeError: gather() got an unexpected keyword argument 'a' | give the awaitables one by one: gather(a, b, { returnExceptions: true })",
    "TypeError: gather() got an unexpected keyword argument 'return_exceptions' | give the awaitables one by one: gather(a, b, { returnExceptions: true })",
    ...["Array", "undefined", "null", "number", "Map", "function"].map(
      (type) => `TypeError: An asyncio.Future, a coroutine or an awaitable is required | this is of type '${type}'`,
    ),
  ]);
});

test("one refused argument leaves those before it running, and their errors to themselves", async () => {
  expect(
    await printedBy(`
      const future = asyncio.getRunningLoop().createFuture<number>();
      try { asyncio.gather(future, work(1), 5 as never); } catch (error) { console.log((error as Error).name); }
      future.setException(new asyncio.ValueError("nobody asks"));
      await asyncio.sleep(0);
      console.log(future.done());
    `),
  ).toEqual(["TypeError", "true"]);
});

test("a promise that is rejected with nothing has its place among the results", async () => {
  expect(
    await printedBy(`
      const flaky = async () => { await Promise.reject(); };
      const results = await asyncio.gather(flaky(), asyncio.sleep(1, "fine"), { returnExceptions: true });
      console.log(results.length, results[1]);
    `),
  ).toEqual(["2 fine"]);
});
