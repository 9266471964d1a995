/**
 * Waiting for the first, the first failed, or all of several futures, without taking their results. Python: `asyncio.wait`.
 */
import { isCoroutine } from "../core/coroutines.ts";
import { getRunningLoop } from "../core/events.ts";
import { ValueError, withNote } from "../base/exceptions.ts";
import { Future, isFuture } from "../core/futures.ts";
import { observer } from "../base/observer.ts";
import { repr, typeName } from "../base/repr.ts";
import { currentTask } from "../core/tasks.ts";

/**
 * `wait` returns when any of them is done or cancelled. Python: `asyncio.FIRST_COMPLETED`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const tasks = [2, 1].map((n) => asyncio.createTask(asyncio.sleep(n, n)));
 *   const [done] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
 *   console.log([...done].map((task) => task.result())); // [ 1 ]
 * }
 * await asyncio.run(main());
 * ```
 */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/**
 * `wait` returns when any of them raised; when none does, as `ALL_COMPLETED`. Python: `asyncio.FIRST_EXCEPTION`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function burn() {
 *   await asyncio.sleep(2);
 *   throw new Error("burnt");
 * }
 *
 * async function main() {
 *   const tasks = [asyncio.sleep(1), burn(), asyncio.sleep(60)].map((job) =>
 *     asyncio.createTask(job),
 *   );
 *   const [done, pending] = await asyncio.wait(tasks, {
 *     returnWhen: asyncio.FIRST_EXCEPTION,
 *   });
 *   console.log(done.size, pending.size); // 2 1
 *   console.log([...done].map((task) => String(task.exception()))); // [ 'null', 'Error: burnt' ]
 * }
 * await asyncio.run(main());
 * ```
 */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/**
 * `wait` returns when all of them are done or cancelled. Python: `asyncio.ALL_COMPLETED`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const tasks = [2, 1].map((n) => asyncio.createTask(asyncio.sleep(n, n)));
 *   const [done, pending] = await asyncio.wait(tasks, {
 *     returnWhen: asyncio.ALL_COMPLETED,
 *   });
 *   console.log(done.size, pending.size); // 2 0
 * }
 * await asyncio.run(main());
 * ```
 */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** Options of `wait`. */
export interface WaitOptions {
  /** Seconds after which it returns in any case; without limit when null or left out. */
  timeout?: number | null;
  /** `ALL_COMPLETED` when left out. */
  returnWhen?: typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;
}

const CONDITIONS: readonly unknown[] = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED];

/**
 * Waits for tasks and futures; it raises none of their errors, and none when the time is up.
 * Python: `await asyncio.wait(aws, timeout=…, return_when=…)`.
 *
 * @param futures tasks and futures; coroutines are refused
 * @returns those that are done and those that are not, each in the order of the argument
 * @throws TypeError for anything that is no future; ValueError when there is none, or for an unknown `returnWhen`
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const tasks = [3, 1, 2].map((n) => asyncio.createTask(asyncio.sleep(n, n)));
 *   const [done, pending] = await asyncio.wait(tasks, {
 *     returnWhen: asyncio.FIRST_COMPLETED,
 *   });
 *   console.log([...done].map((task) => task.result())); // [ 1 ]
 *   console.log(pending.size); // 2
 * }
 * await asyncio.run(main());
 * ```
 */
export async function wait<F extends Future<unknown>>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Promise<[done: Set<F>, pending: Set<F>]> {
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  if (isFuture(futures) || isCoroutine(futures)) {
    throw withNote(
      new TypeError(`expect a list of futures, not ${typeName(futures)}`),
      "write wait([task]), or just await the task",
    );
  }
  const all = new Set(futures);
  if (all.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (!CONDITIONS.includes(returnWhen)) throw new ValueError(`Invalid returnWhen value: ${returnWhen}`);
  for (const future of all) refuseCoroutine(future);
  await untilMet(all, timeout, returnWhen);
  const done = new Set<F>();
  const pending = new Set<F>();
  for (const future of all) (future.done() ? done : pending).add(future);
  return [done, pending];
}

function refuseCoroutine(value: unknown): void {
  if (!isCoroutine(value)) return;
  throw withNote(
    new TypeError("Passing coroutines is forbidden, use tasks explicitly."),
    "wrap each of them: createTask(coro)",
  );
}

/** As in CPython, it comes to light when the wait has begun: its timer is set by then, and goes on. */
function refuseOther(value: unknown): void {
  if (isFuture(value)) return;
  throw withNote(
    new TypeError(`expect tasks and futures, got ${repr(value)}`),
    "ensureFuture() makes a future of anything awaitable",
  );
}

/** As in CPython, looking counts as asking for the error: nobody else is told of it. */
function hasFailed(future: Future<unknown>): boolean {
  if (future.failed) future.exception();
  return future.failed;
}

async function untilMet(
  futures: ReadonlySet<Future<unknown>>,
  timeout: number | null,
  returnWhen: string,
): Promise<void> {
  const loop = getRunningLoop();
  const waiter = loop.createFuture<undefined>();
  if (observer !== null) observer.futureMade(waiter, { kind: "children", of: "wait", futures });
  const release = (): void => {
    if (!waiter.done()) waiter.setResult(undefined);
  };
  const timer = timeout === null ? null : loop.callLater(timeout, release);
  let left = futures.size;
  const oneDone = (future: Future<unknown>): void => {
    left--;
    if (left > 0 && returnWhen !== FIRST_COMPLETED && !(returnWhen === FIRST_EXCEPTION && hasFailed(future))) return;
    timer?.cancel();
    release();
  };
  // Also those that are done tell it through the loop: a wait takes its ticks in any case.
  for (const future of futures) {
    refuseOther(future);
    future.addDoneCallback(oneDone);
  }
  const awaitedBy = { task: currentTask()!, futures };
  loop.addAwaitedBy(awaitedBy);
  try {
    await waiter;
  } finally {
    loop.discardAwaitedBy(awaitedBy);
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(oneDone);
  }
}
