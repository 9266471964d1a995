/**
 * Several awaitables, in the order in which they are done. Python: `asyncio.as_completed`.
 *
 * It can be iterated in two ways. A `for` gets awaitables at once, as many as were given: the first of them gives the
 * result that comes first, and so on. A `for await` waits for each turn and gets the finished task or future itself.
 */
import { ensureFuture, isAwaitable } from "../core/awaitables.ts";
import { getRunningLoop } from "../core/events.ts";
import type { TimerHandle } from "../core/events.ts";
import { TimeoutError, withNote } from "../base/exceptions.ts";
import type { Future } from "../core/futures.ts";
import { Queue } from "./queues.ts";
import { partOf } from "./resource.ts";
import { typeName } from "../base/repr.ts";
import type { Task } from "../core/tasks.ts";

/** What a `for await` gets for an awaitable: itself, if it is a task or future, else the task that was made for it. */
type FutureOf<A extends PromiseLike<unknown>> = A extends Future<unknown> ? A : Task<Awaited<A>>;

/** What `asCompleted` returns, for one `for` or one `for await`. */
export interface AsCompleted<A extends PromiseLike<unknown>> extends Iterable<Promise<Awaited<A>>> {
  /** For `for await`: hands out the tasks themselves, in the order in which they are done. */
  // Not an AsyncIterable: of that, TypeScript believes that `for await` awaits each future.
  [Symbol.asyncIterator](): { next(): Promise<IteratorResult<FutureOf<A>, undefined>> };
}

class Completions {
  /** Those that are done, in this order; null for each that the time was too short for. */
  readonly #done = partOf(new Queue<Future<unknown> | null>(), {
    purpose: () => ({ kind: "children", of: "as-completed", futures: this.#todo }),
    changed: () => undefined,
  });
  readonly #todo: Set<Future<unknown>>;
  readonly #timer: TimerHandle | null = null;
  #left: number;

  constructor(awaitables: Iterable<PromiseLike<unknown>>, timeout: number | null) {
    const loop = getRunningLoop();
    this.#todo = new Set([...new Set(awaitables)].map((awaitable) => ensureFuture(awaitable, { loop })));
    this.#left = this.#todo.size;
    for (const future of this.#todo) future.addDoneCallback(this.#completed);
    if (this.#left > 0 && timeout !== null) this.#timer = loop.callLater(timeout, this.#timeIsUp);
  }

  [Symbol.iterator](): Iterator<unknown> {
    return { next: () => (this.#take() ? { value: this.#result(), done: false } : { value: undefined, done: true }) };
  }

  [Symbol.asyncIterator](): AsyncIterator<unknown> {
    return {
      next: async () => (this.#take() ? { value: await this.#next(), done: false } : { value: undefined, done: true }),
    };
  }

  #take(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    return true;
  }

  async #result(): Promise<unknown> {
    return ((await this.#next()) as Future<unknown>).result();
  }

  async #next(): Promise<Future<unknown>> {
    const future = await this.#done.get();
    if (future === null) throw new TimeoutError();
    return future;
  }

  readonly #completed = (future: Future<unknown>): void => {
    this.#todo.delete(future);
    this.#done.putNowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  };

  readonly #timeIsUp = (): void => {
    for (const future of this.#todo) {
      future.removeDoneCallback(this.#completed);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  };
}

/**
 * Runs awaitables at the same time, and hands them out as they are done. Python: `asyncio.as_completed(aws, timeout=…)`.
 *
 * @param awaitables coroutines (each becomes a task), tasks, futures or promises; the same one twice counts once
 * @param options.timeout seconds after which each that is not done gives a `TimeoutError` instead
 * @throws TypeError when it is one awaitable instead of several
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const tasks = [3, 1, 2].map((n) => asyncio.createTask(asyncio.sleep(n, n)));
 *   for await (const task of asyncio.asCompleted(tasks)) {
 *     console.log(task.result(), tasks.indexOf(task));
 *   }
 *   for (const next of asyncio.asCompleted([
 *     asyncio.sleep(2, "slow"),
 *     asyncio.sleep(1, "fast"),
 *   ])) {
 *     console.log(await next);
 *   }
 * }
 * await asyncio.run(main());
 * // 1 1
 * // 2 2
 * // 3 0
 * // fast
 * // slow
 * ```
 */
export function asCompleted<A extends PromiseLike<unknown>>(
  awaitables: Iterable<A>,
  options: { timeout?: number | null } = {},
): AsCompleted<A> {
  if (isAwaitable(awaitables)) {
    const error = new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);
    throw withNote(error, "write asCompleted([a, b]); a single one can just be awaited");
  }
  return new Completions(awaitables, options.timeout ?? null) as AsCompleted<A>;
}
