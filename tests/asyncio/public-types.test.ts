// What the editor tells a reader about the public names. TypeScript is the test runner here (`npm run types`): the programs are
// never called, and an `@ts-expect-error` that finds no error is an error itself.
import * as asyncio from "../../src/asyncio/index.ts";
import { ContextVar } from "../../src/asyncio/base/contextvars.ts";
import { expect, expectTypeOf, test } from "vitest";

const programs: Record<string, () => unknown> = {
  async "a task, a future and a coroutine give their result when they are awaited"() {
    const coroutine = Promise.resolve(1);
    expectTypeOf(asyncio.createTask(coroutine)).toEqualTypeOf<asyncio.Task<number>>();
    expectTypeOf(await asyncio.createTask(coroutine)).toEqualTypeOf<number>();
    expectTypeOf(await new asyncio.Future<string>()).toEqualTypeOf<string>();
    expectTypeOf(asyncio.createTask(coroutine).result()).toEqualTypeOf<number>();
    expectTypeOf(asyncio.createTask(coroutine, { name: "a", eagerStart: true }).getName()).toEqualTypeOf<string>();
    // @ts-expect-error -- a function is not a coroutine: it must be called
    asyncio.createTask(async () => Promise.resolve(1));
    // @ts-expect-error -- there is no such option
    asyncio.createTask(coroutine, { nmae: "a" });
  },

  async "running gives a native promise of the result"() {
    expectTypeOf(asyncio.run(Promise.resolve("a"))).toEqualTypeOf<Promise<string>>();
    expectTypeOf(await new asyncio.Runner().run(Promise.resolve(1))).toEqualTypeOf<number>();
    expectTypeOf(await asyncio.newEventLoop().runUntilComplete(Promise.resolve(1))).toEqualTypeOf<number>();
    // @ts-expect-error -- what main returns, not main
    void asyncio.run(async () => Promise.resolve());
  },

  async "gather gives a tuple of the results, in order"() {
    const number = Promise.resolve(1);
    const text = Promise.resolve("a");
    expectTypeOf(await asyncio.gather(number, text)).toEqualTypeOf<[number, string]>();
    const many: Promise<number>[] = [number];
    expectTypeOf(await asyncio.gather(...many)).toEqualTypeOf<number[]>();
    expectTypeOf(await asyncio.gather(number, { returnExceptions: true })).toEqualTypeOf<[number | Error]>();
    // @ts-expect-error -- the option is written in camel case
    asyncio.gather(number, { return_exceptions: true });
  },

  async "waiting functions keep the type of what they wait for"() {
    const number = Promise.resolve(1);
    expectTypeOf(await asyncio.sleep(1, "a")).toEqualTypeOf<string>();
    expectTypeOf(await asyncio.waitFor(number, 1)).toEqualTypeOf<number>();
    expectTypeOf(await asyncio.shield(number)).toEqualTypeOf<number>();
    const [done, pending] = await asyncio.wait([asyncio.createTask(number)], { returnWhen: asyncio.FIRST_COMPLETED });
    expectTypeOf(done).toEqualTypeOf<Set<asyncio.Task<number>>>();
    expectTypeOf(pending).toEqualTypeOf<Set<asyncio.Task<number>>>();
    // @ts-expect-error -- no such condition
    void asyncio.wait([asyncio.createTask(number)], { returnWhen: "SOON" });
  },

  async "blocks are entered with await using, and locks with using"() {
    await using group = new asyncio.TaskGroup();
    expectTypeOf(group.createTask(Promise.resolve(1))).toEqualTypeOf<asyncio.Task<number>>();
    await using limit = asyncio.timeout(null);
    expectTypeOf(limit.when()).toEqualTypeOf<number | null>();
    const lock = new asyncio.Lock();
    using _held = await lock.acquire();
    // @ts-expect-error -- the lock itself is not what is held
    using _lock = lock;
  },

  async "queues know what is in them"() {
    const queue = new asyncio.Queue<string>(2);
    expectTypeOf(await queue.get()).toEqualTypeOf<string>();
    queue.shutdown(true);
    // @ts-expect-error -- this queue is for strings
    queue.putNowait(1);
  },

  async "a thread's result has the type that its function returns"() {
    expectTypeOf(await asyncio.toThread((a: number, b: string) => `${String(a)}${b}`, 1, "a")).toEqualTypeOf<string>();
    // @ts-expect-error -- the function wants a number
    void asyncio.toThread((a: number) => a, "a");
  },

  "context variables give and take their own type"() {
    const user = new ContextVar<string>("user");
    expectTypeOf(user.get()).toEqualTypeOf<string>();
    expectTypeOf(user.get("nobody")).toEqualTypeOf<string>();
    // @ts-expect-error -- not a number
    user.set(1);
  },

  "type guards narrow"() {
    const value: unknown = null;
    if (asyncio.isCoroutine(value)) expectTypeOf(value).toEqualTypeOf<asyncio.Coroutine<unknown>>();
    if (asyncio.isFuture(value)) expectTypeOf(value).toEqualTypeOf<asyncio.Future<unknown>>();
    expectTypeOf<asyncio.Coroutine<number>>().toExtend<Promise<number>>();
  },
};

test.each(Object.keys(programs))("%s", (name) => {
  expect(programs[name]).toBeTypeOf("function");
});
