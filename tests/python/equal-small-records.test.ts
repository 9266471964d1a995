// The record of a small program is the same in both languages: what random programs have shown to differ, one kind each.
import { afterAll, describe, expect, it, vi } from "vitest";
import { runHere } from "../runner/running.ts";
import { firstRun, recordRows } from "./record-rows.ts";
import { TestInterpreter } from "./running.ts";

// Interpreters take seconds to start, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const python = new TestInterpreter();
afterAll(() => python.end());

/** The body of `main` in both languages, and a row that its record must have, so that it is about what it says. */
interface Twins {
  readonly ts: string;
  readonly py: string;
  readonly row: RegExp;
  readonly debug?: boolean;
}

const programs: Record<string, Twins> = {
  "a coroutine that its own call throws away": {
    ts: `
await asyncio.sleep(1);
asyncio.sleep(2);
await asyncio.sleep(1);`,
    py: `
await asyncio.sleep(1)
asyncio.sleep(2)
await asyncio.sleep(1)`,
    row: /^1 reported never-awaited$/,
  },
  "a coroutine that its own call throws away, in debug mode": {
    ts: `asyncio.sleep(2);`,
    py: `\nasyncio.sleep(2)`,
    row: /^0 reported never-awaited$/,
    debug: true,
  },
  "a task that was cancelled while it ran waits for a task, which it cancels": {
    ts: `
const other = asyncio.createTask(asyncio.sleep(1));
await asyncio.sleep(0);
asyncio.currentTask().cancel("b");
await other;`,
    py: `
other = asyncio.create_task(asyncio.sleep(1))
await asyncio.sleep(0)
asyncio.current_task().cancel("b")
await other`,
    row: /^0 cancel-requested Task-2 by Task-1: b$/,
  },
  "a task that was cancelled while it ran waits for what shield returns": {
    ts: `
const inner = asyncio.createTask(asyncio.sleep(1));
asyncio.currentTask().cancel();
await asyncio.shield(inner);`,
    py: `
inner = asyncio.create_task(asyncio.sleep(1))
asyncio.current_task().cancel()
await asyncio.shield(inner)`,
    row: /^0 suspended Task-1 1 deep: shield Task-2$/,
  },
  "a task that was cancelled while it ran waits for a future, of which others are told first": {
    ts: `
const future = asyncio.getRunningLoop().createFuture();
future.addDoneCallback(() => undefined);
asyncio.currentTask().cancel();
await future;`,
    py: `
future = asyncio.get_running_loop().create_future()
future.add_done_callback(lambda _: None)
asyncio.current_task().cancel()
await future`,
    row: /^0 suspended Task-1 1 deep: future future1$/,
  },
  "an eager task that was cancelled while it ran waits for another one": {
    ts: `
async function eager(other: asyncio.Task<unknown>) {
  asyncio.currentTask().cancel("c");
  await other;
}
const other = asyncio.createTask(asyncio.sleep(1), { eagerStart: true });
asyncio.createTask(eager(other), { eagerStart: true });
await asyncio.sleep(0);`,
    py: `
async def eager(other):
    asyncio.current_task().cancel("c")
    await other
other = asyncio.create_task(asyncio.sleep(1), eager_start=True)
asyncio.create_task(eager(other), eager_start=True)
await asyncio.sleep(0)`,
    row: /^0 cancel-requested Task-2 by Task-3: c$/,
  },
  "an eager task that makes an eager one before it does anything else": {
    ts: `
asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
asyncio.createTask(asyncio.waitFor(asyncio.sleep(0), 0));
await asyncio.sleep(0);`,
    py: `
asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
asyncio.create_task(asyncio.wait_for(asyncio.sleep(0), 0))
await asyncio.sleep(0)`,
    row: /^0 task-created Task-3 by Task-2 eager$/,
  },
  "two cancels with messages of their own, of which the first is raised": {
    ts: `
const task = asyncio.currentTask();
async function twice() {
  task.cancel("first");
  task.cancel("second");
}
await asyncio.wait([asyncio.createTask(twice())]);`,
    py: `
task = asyncio.current_task()
async def twice():
    task.cancel("first")
    task.cancel("second")
await asyncio.wait([asyncio.create_task(twice())])`,
    row: /^0 cancel-delivered Task-1: first$/,
  },
  "a cancel without a message behind one that has one": {
    ts: `
const [task, future] = [asyncio.currentTask(), asyncio.getRunningLoop().createFuture()];
asyncio.getRunningLoop().callSoon(() => {
  future.cancel("theirs");
  task.cancel();
});
await future;`,
    py: `
task, future = asyncio.current_task(), asyncio.get_running_loop().create_future()
def both():
    future.cancel("theirs")
    task.cancel()
asyncio.get_running_loop().call_soon(both)
await future`,
    row: /^0 cancel-requested Task-1 by handle1: null$/,
  },
  "a cancel of a task that is woken already": {
    ts: `
const task = asyncio.createTask(asyncio.sleep(1));
await asyncio.sleep(1);
task.cancel("late");`,
    py: `
task = asyncio.create_task(asyncio.sleep(1))
await asyncio.sleep(1)
task.cancel("late")`,
    row: /^1 cancel-requested Task-2 by Task-1: late$/,
  },
  "a timer's cancel, of a task whose task is done": {
    ts: `
async function nothing() {}
const task = asyncio.currentTask();
asyncio.getRunningLoop().callLater(0, (message: string) => task.cancel(message), "watchdog");
await asyncio.createTask(nothing());`,
    py: `
async def nothing():
    pass
task = asyncio.current_task()
asyncio.get_running_loop().call_later(0, task.cancel, "watchdog")
await asyncio.create_task(nothing())`,
    row: /^0 cancel-requested Task-1 by handle\d: watchdog$/,
  },
  "a cancel whose message goes through tasks that wait for each other": {
    ts: `
async function waits(other: asyncio.Task<unknown>) { await other; }
const inner = asyncio.createTask(asyncio.sleep(1));
const outer = asyncio.createTask(waits(inner));
await asyncio.sleep(0);
outer.cancel("through");
await asyncio.sleep(0.5);`,
    py: `
async def waits(other):
    await other
inner = asyncio.create_task(asyncio.sleep(1))
outer = asyncio.create_task(waits(inner))
await asyncio.sleep(0)
outer.cancel("through")
await asyncio.sleep(0.5)`,
    row: /^0 cancel-delivered Task-3: through$/,
  },
  "a cancel that was not raised, since what was waited for failed, and one that comes of itself later": {
    ts: `
const loop = asyncio.getRunningLoop();
const [failing, ended] = [loop.createFuture(), loop.createFuture()];
async function patient() {
  try { await asyncio.gather(failing, asyncio.sleep(1)); } catch {}
  try { await ended; } catch {}
}
const task = asyncio.createTask(patient());
await asyncio.sleep(0);
await asyncio.sleep(0);
failing.setException(new asyncio.ValueError("x"));
task.cancel();
await asyncio.sleep(0.5);
ended.cancel();
await asyncio.sleep(0.5);`,
    py: `
loop = asyncio.get_running_loop()
failing, ended = loop.create_future(), loop.create_future()
async def patient():
    try:
        await asyncio.gather(failing, asyncio.sleep(1))
    except BaseException:
        pass
    try:
        await ended
    except BaseException:
        pass
task = asyncio.create_task(patient())
await asyncio.sleep(0)
await asyncio.sleep(0)
failing.set_exception(ValueError("x"))
task.cancel()
await asyncio.sleep(0.5)
ended.cancel()
await asyncio.sleep(0.5)`,
    row: /^0.5 future-done future\d cancelled by Task-1$/,
  },
  "a getter of a queue whose coroutine was resumed by hand": {
    ts: `
const queue = new asyncio.Queue();
async function gets() {
  await asyncio.sleep(0);
  await queue.get();
}
const task = asyncio.createTask(gets());
await asyncio.sleep(0);
task.getCoro().send(null);
try { await task; } catch {}`,
    py: `
queue = asyncio.Queue()
async def gets():
    await asyncio.sleep(0)
    await queue.get()
task = asyncio.create_task(gets())
await asyncio.sleep(0)
task.get_coro().send(None)
try:
    await task
except RuntimeError:
    pass`,
    row: /^0 future-done future1 cancelled by Task-2$/,
  },
  "a cancel before the first step, of a coroutine that was begun by hand": {
    ts: `
async function begun() {
  await asyncio.sleep(0);
}
const coroutine = begun() as asyncio.Coroutine<void>;
coroutine.send(null);
const task = asyncio.createTask(coroutine);
task.cancel("early");
await asyncio.sleep(0);`,
    py: `
async def begun():
    await asyncio.sleep(0)
coroutine = begun()
coroutine.send(None)
task = asyncio.create_task(coroutine)
task.cancel("early")
await asyncio.sleep(0)`,
    row: /^0 cancel-delivered Task-2: early$/,
  },
  "a wait for what is no future, which has a limit": {
    ts: `
const own = { *[asyncio.awaitSymbol](): Generator<unknown, void> {} };
try { await asyncio.wait([own as unknown as asyncio.Future<void>], { timeout: 0 }); } catch {}
await asyncio.sleep(0);
await asyncio.sleep(0);`,
    py: `
class Own:
    def __await__(self):
        yield
try:
    await asyncio.wait([Own()], timeout=0)
except AttributeError:
    pass
await asyncio.sleep(0)
await asyncio.sleep(0)`,
    row: /^0 future-done future1 returned by handle1$/,
  },
  "a cancel of a task whose inner coroutine another task has run to its end": {
    ts: `
async function inner() {
  asyncio.currentTask().cancel("late");
  await asyncio.sleep(0);
}
async function outer(coroutine: Promise<void>) {
  await coroutine;
}
const coroutine = inner();
asyncio.createTask(outer(coroutine));
asyncio.createTask(coroutine);
await asyncio.sleep(1);`,
    py: `
async def inner():
    asyncio.current_task().cancel("late")
    await asyncio.sleep(0)
async def outer(coroutine):
    await coroutine
coroutine = inner()
asyncio.create_task(outer(coroutine))
asyncio.create_task(coroutine)
await asyncio.sleep(1)`,
    row: /^0 cancel-delivered Task-2: late$/,
  },
};

// In Python, an iterator may stand between a task and what it waits for. In TypeScript it is a generator, which is seen through.
for (const [what, ts, py, row] of [
  ["a sleep", "asyncio.sleep(1)", "asyncio.sleep(1)", /^0 suspended Task-1 1 deep: sleep until 1 future1$/],
  ["a lock", "lock.acquire()", "lock.acquire()", /^0 suspended Task-1 1 deep: acquire resource1$/],
  ["a group of tasks", "asyncio.wait(tasks)", "asyncio.wait(tasks)", /^0 suspended Task-1 1 deep: wait Task-2$/],
] as const)
  programs[`${what} that is awaited by an object of the program's own`] = {
    ts: `
const [lock, tasks] = [new asyncio.Lock(), [asyncio.createTask(asyncio.sleep(2))]];
await lock.acquire();
asyncio.getRunningLoop().callLater(1, () => lock.release());
await ${ts};`,
    py: `
class Own:
    def __init__(self, coroutine):
        self.coroutine = coroutine
    def __await__(self):
        return self
    def __next__(self):
        return self.coroutine.send(None)
lock, tasks = asyncio.Lock(), [asyncio.create_task(asyncio.sleep(2))]
await lock.acquire()
asyncio.get_running_loop().call_later(1, lock.release)
await Own(${py})`,
    row,
  };

const INDENT = "    ";

describe("our loop and CPython's do the same:", () => {
  it.each(Object.entries(programs))("%s", async (_, { ts, py, row, debug = false }) => {
    const [ours, theirs] = await Promise.all([
      runHere(`import * as asyncio from "asyncio";\nasync function main() {${ts}\n}\nawait asyncio.run(main());`, {
        collectTrace: true,
        debug,
      }),
      python.run(`import asyncio\nasync def main():${py.replaceAll("\n", `\n${INDENT}`)}\nasyncio.run(main())`, {
        collectTrace: true,
        debug,
      }),
    ]);
    const rows = recordRows(firstRun(theirs.trace));
    expect(rows).toEqual(recordRows(firstRun(ours.trace)));
    expect(rows).toContainEqual(expect.stringMatching(row));
  });
});
