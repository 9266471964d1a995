// The rows on our loop, on the real clock.
import * as asyncio from "../../../src/asyncio/index.ts";
import { RealClock, VirtualClock, setClock } from "../../../src/asyncio/base/clocks.ts";
import { setObserver } from "../../../src/asyncio/base/observer.ts";
import { briefArguments, briefError, brief } from "../../../src/asyncio/base/brief.ts";
import { Recorder } from "../../../src/trace/recorder.ts";
import { bytesInUse, main, peakBytes, type Rows } from "./harness.ts";

async function trivial(i: number): Promise<number> {
  return i;
}

async function one(i: number): Promise<number> {
  await asyncio.sleep(0);
  return i;
}

async function turns(n: number): Promise<number> {
  for (let i = 0; i < n; i++) await asyncio.sleep(0);
  return n;
}

async function atDepth(depth: number, n: number): Promise<number> {
  return depth === 0 ? await turns(n) : await atDepth(depth - 1, n);
}

async function awaitTrivial(n: number): Promise<number> {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += await trivial(i);
  return sum;
}

async function gatherAll(n: number): Promise<number> {
  const results = await asyncio.gather(...Array.from({ length: n }, (_, i) => one(i)));
  return results.reduce((sum, each) => sum + each, 0);
}

async function put(queue: asyncio.Queue<number>, n: number): Promise<void> {
  for (let i = 0; i < n; i++) await queue.put(i);
}

async function handOver(n: number): Promise<number> {
  const queue = new asyncio.Queue<number>(1);
  const producer = asyncio.createTask(put(queue, n));
  let sum = 0;
  for (let i = 0; i < n; i++) sum += await queue.get();
  await producer;
  return sum;
}

async function timers(n: number): Promise<number> {
  const loop = asyncio.getRunningLoop();
  const all = loop.createFuture<number>();
  let fired = 0;
  const fire = (): void => {
    if (++fired === n) all.setResult(fired);
  };
  for (let i = 0; i < n; i++) loop.callLater((i % 10) / 1000, fire);
  return await all;
}

async function park(future: asyncio.Future<number>): Promise<number> {
  return await future;
}

async function cancelParked(n: number): Promise<number> {
  const loop = asyncio.getRunningLoop();
  const tasks = Array.from({ length: n }, () => asyncio.createTask(park(loop.createFuture<number>())));
  await asyncio.sleep(0);
  for (const task of tasks) task.cancel();
  await asyncio.gather(...tasks, { returnExceptions: true });
  return tasks.filter((task) => task.cancelled()).length;
}

async function group(n: number): Promise<number> {
  const tasks: asyncio.Task<number>[] = [];
  {
    await using group = new asyncio.TaskGroup();
    for (let i = 0; i < n; i++) tasks.push(group.createTask(one(i)));
  }
  return tasks.filter((task) => task.done()).length;
}

async function useLock(lock: asyncio.Lock, times: number): Promise<number> {
  for (let i = 0; i < times; i++) {
    using _held = await lock.acquire();
    await asyncio.sleep(0);
  }
  return times;
}

async function contend(n: number): Promise<number> {
  const lock = new asyncio.Lock();
  const counts = await asyncio.gather(...Array.from({ length: 100 }, () => useLock(lock, n / 100)));
  return counts.reduce((sum, each) => sum + each, 0);
}

async function parkedBytes(n: number): Promise<number> {
  const loop = asyncio.getRunningLoop();
  const before = bytesInUse();
  const future = loop.createFuture<number>();
  const tasks = Array.from({ length: n }, () => asyncio.createTask(park(future)));
  await asyncio.sleep(0);
  const bytes = bytesInUse() - before;
  future.setResult(1);
  await asyncio.gather(...tasks);
  return bytes;
}

async function parkedPeak(n: number): Promise<number> {
  const future = asyncio.getRunningLoop().createFuture<number>();
  const tasks = Array.from({ length: n }, () => asyncio.createTask(park(future)));
  await asyncio.sleep(0);
  future.setResult(1);
  // As arguments of one call they would be too many.
  for (const task of tasks) await task;
  return peakBytes();
}

/** As the page records: on virtual time. A real clock is asked once a turn, which adds what that costs. */
async function recordedTurns(n: number): Promise<number> {
  const clock = new VirtualClock();
  const nothing = (): null => null;
  const recorder = new Recorder({
    clock,
    repr: brief,
    describeError: briefError,
    describeArguments: briefArguments,
    mark: nothing,
    placeOf: nothing,
    turnStarted: nothing,
    paused: nothing,
  });
  setObserver(recorder);
  try {
    await turns(n);
  } finally {
    setObserver(null);
  }
  // A turn is an iteration, a handle that leaves the queue, a step, a suspension, and the same handle queued again.
  if (recorder.count < 5 * n) throw new Error(`only ${String(recorder.count)} events were recorded`);
  return n;
}

setClock(new RealClock());
const rows: Record<string, (n: number) => PromiseLike<number>> = {
  "sleep(0)": turns,
  "sleep(0), recorded": recordedTurns,
  gather: gatherAll,
  queue: handOver,
  "trivial await": awaitTrivial,
  "resume at depth 1": (n) => atDepth(1, n),
  "resume at depth 10": (n) => atDepth(10, n),
  "resume at depth 100": (n) => atDepth(100, n),
  timers,
  "cancel parked": cancelParked,
  "task group": group,
  "lock contention": contend,
  "bytes per parked task": parkedBytes,
  "bytes, 1M parked, peak": parkedPeak,
};
const natively: Rows = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [name, (n: number) => asyncio.run(row(n))]),
);
void main(natively);
