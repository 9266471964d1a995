/**
 * Several awaitables at once, results in the order of the arguments. Python: `asyncio.gather`.
 */
import type { EventLoop } from "./base-events.ts";
import { ensureFuture } from "./awaitables.ts";
import { getRunningLoop, runningLoopOrNull } from "./events.ts";
import { makeCancelledError } from "./exceptions.ts";
import { Frame } from "./frames.ts";
import { Future } from "./futures.ts";
import { currentTask } from "./tasks.ts";

/** The future that `gather` returns: cancelling it cancels the children, and it ends when they have. */
class GatheringFuture extends Future<unknown> {
  readonly #children: readonly Future<unknown>[];
  /** Whether a cancel was asked for and has reached a child. */
  cancelRequested = false;

  constructor(children: readonly Future<unknown>[], loop: EventLoop) {
    super({ loop });
    this.#children = children;
  }

  override cancel(message?: string): boolean {
    if (this.done()) return false;
    let reached = false;
    for (const child of this.#children) if (child.cancel(message)) reached = true;
    if (reached) this.cancelRequested = true;
    return reached;
  }

  override get label(): string {
    return "_GatheringFuture";
  }
}

/** Options of `gather`. */
export interface GatherOptions {
  /** Whether errors take their place among the results, instead of the first one being raised. */
  returnExceptions?: boolean;
}

type Results<A extends readonly PromiseLike<unknown>[]> = { -readonly [K in keyof A]: Awaited<A[K]> };
type ResultsOrErrors<A extends readonly PromiseLike<unknown>[]> = { -readonly [K in keyof A]: Awaited<A[K]> | Error };

/**
 * Runs awaitables at the same time; its result is the list of their results, in the order of the arguments.
 * Python: `asyncio.gather(*aws, return_exceptions=False)`.
 *
 * @param awaitables coroutines (each becomes a task), tasks, futures or promises; the same one twice runs once. The last
 * argument may be the options `{ returnExceptions }`
 * @returns a future. The first error is raised at once, and the others run on; cancelling the future cancels them all
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const [a, b] = await asyncio.gather(asyncio.sleep(2, "slow"), asyncio.sleep(1, "fast"));
 *   console.log(a, b); // slow fast
 * }
 * await asyncio.run(main());
 * ```
 */
export function gather<A extends PromiseLike<unknown>[]>(
  ...awaitables: [...A, { returnExceptions: true }]
): Future<ResultsOrErrors<A>>;
export function gather<A extends PromiseLike<unknown>[]>(...awaitables: [...A, GatherOptions]): Future<Results<A>>;
export function gather<A extends PromiseLike<unknown>[]>(...awaitables: A): Future<Results<A>>;
export function gather(...args: unknown[]): Future<unknown> {
  const options = isOptions(args.at(-1)) ? (args.pop() as GatherOptions) : {};
  if (args.length === 0) {
    const empty = getRunningLoop().createFuture<unknown>();
    empty.setResult([]);
    return empty;
  }
  return gatherAll(args as PromiseLike<unknown>[], options.returnExceptions ?? false);
}

function isOptions(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !(value instanceof Frame)
  );
}

function gatherAll(awaitables: readonly PromiseLike<unknown>[], returnExceptions: boolean): Future<unknown> {
  const futures = new Map<PromiseLike<unknown>, Future<unknown>>();
  let loop: EventLoop | undefined = runningLoopOrNull() ?? undefined;
  for (const awaitable of awaitables) {
    if (futures.has(awaitable)) continue;
    const future: Future<unknown> = ensureFuture(awaitable, loop === undefined ? {} : { loop });
    loop ??= future.loop;
    // Nobody but us knows of a task that was made here; if it has failed at once, its error is another matter.
    if (future !== awaitable && !future.done()) future.forgotten = false;
    futures.set(awaitable, future);
  }
  const children = [...futures.values()];
  const inOrder = awaitables.map((awaitable) => futures.get(awaitable)!);
  const outer = new GatheringFuture(inOrder, loop!);
  let left = children.length;
  const task = runningLoopOrNull() === null ? null : currentTask();
  const join = task === null ? null : { task, futures: children };
  if (join !== null) outer.loop.joins.add(join);

  const childDone = (child: Future<unknown>): void => {
    left--;
    if (left === 0 && join !== null) outer.loop.joins.delete(join);
    if (outer.done()) {
      // Asking for the error marks it as retrieved: the first one was raised, the others are nobody's business.
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!returnExceptions) {
      if (child.cancelled()) {
        outer.setException(child.takeCancelledError());
        return;
      }
      const error = child.exception();
      if (error !== null) {
        outer.setException(error);
        return;
      }
    }
    if (left > 0) return;
    const results = inOrder.map(outcome);
    // CPython takes the last argument's error here, not that of the child which was last.
    if (outer.cancelRequested) outer.setException(inOrder.at(-1)!.takeCancelledError());
    else outer.setResult(results);
  };
  for (const child of children) {
    if (child.done()) childDone(child);
    else child.addDoneCallback(childDone);
  }
  return outer;
}

function outcome(future: Future<unknown>): unknown {
  if (future.cancelled()) return makeCancelledError(future.cancelMessage);
  return future.exception() ?? future.result();
}
