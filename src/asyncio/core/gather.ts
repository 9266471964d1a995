/**
 * Several awaitables at once, results in the order of the arguments. Python: `asyncio.gather`.
 */
import type { AwaitedBy } from "./awaited-by.ts";
import { ensureFuture, isAwaitable } from "./awaitables.ts";
import { getRunningLoop, runningLoopOrNull } from "./events.ts";
import type { EventLoop } from "./events.ts";
import { makeCancelledError, withNote } from "../base/exceptions.ts";
import { Future } from "./futures.ts";
import { observer } from "../base/observer.ts";
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
 *   const [a, b] = await asyncio.gather(
 *     asyncio.sleep(2, "slow"),
 *     asyncio.sleep(1, "fast"),
 *   );
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
  const options = isOptions(args.at(-1)) ? checkedOptions(args.pop() as GatherOptions) : {};
  if (args.length === 0) {
    const empty = getRunningLoop().createFuture<unknown>();
    empty.setResult([]);
    return empty;
  }
  return gatherAll(args as PromiseLike<unknown>[], options.returnExceptions ?? false);
}

/** Options are a plain object; but a plain object that says how to await it is one of those to be awaited. */
function isOptions(value: unknown): boolean {
  if (typeof value !== "object" || value === null || isAwaitable(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A plain object with anything else in it was meant for something else. */
function checkedOptions(options: GatherOptions): GatherOptions {
  const unknown = Object.keys(options).find((key) => key !== "returnExceptions");
  if (unknown === undefined) return options;
  const error = new TypeError(`gather() got an unexpected keyword argument '${unknown}'`);
  throw withNote(error, "give the awaitables one by one: gather(a, b, { returnExceptions: true })");
}

function gatherAll(awaitables: readonly PromiseLike<unknown>[], returnExceptions: boolean): Future<unknown> {
  const futures = new Map<PromiseLike<unknown>, Future<unknown>>();
  let loop: EventLoop | undefined = runningLoopOrNull() ?? undefined;
  let outer: GatheringFuture | null = null;
  let inOrder: readonly Future<unknown>[] = [];
  let awaitedBy: AwaitedBy | null = null;
  let left = 0;
  const done: Future<unknown>[] = [];
  const childDone = (child: Future<unknown>): void => {
    left--;
    if (left === 0 && awaitedBy !== null) child.loop.discardAwaitedBy(awaitedBy);
    // There is none when one of the arguments was refused.
    if (outer === null || outer.done()) {
      // Asking for the error marks it as retrieved: the first one was raised, the others are nobody's business.
      if (child.failed) child.exception();
      return;
    }
    if (!returnExceptions) {
      if (child.cancelled()) {
        outer.setException(child.takeCancelledError());
        return;
      }
      if (child.failed) {
        outer.fail(child.exception());
        return;
      }
    }
    if (left > 0) return;
    const results = inOrder.map(outcome);
    // CPython takes the last argument's error here, not that of the child which was last.
    if (outer.cancelRequested) outer.setException(inOrder.at(-1)!.takeCancelledError());
    else outer.setResult(results);
  };
  for (const awaitable of awaitables) {
    if (futures.has(awaitable)) continue;
    const future: Future<unknown> = ensureFuture(awaitable, loop === undefined ? {} : { loop });
    loop ??= future.loop;
    // Nobody but us knows of a task that was made here; if it has failed at once, its error is another matter.
    if (future !== awaitable && !future.done()) future.forgotten = false;
    futures.set(awaitable, future);
    left++;
    // At once: a task that starts eagerly may complete one that was not done a moment ago.
    if (future.done()) done.push(future);
    else future.addDoneCallback(childDone);
  }
  inOrder = awaitables.map((awaitable) => futures.get(awaitable)!);
  outer = new GatheringFuture(inOrder, loop!);
  const children = [...futures.values()];
  if (observer !== null) observer.futureMade(outer, { kind: "children", of: "gather", futures: children });
  const task = runningLoopOrNull() === null ? null : currentTask();
  if (task !== null) outer.loop.addAwaitedBy((awaitedBy = { task, futures: children }));
  for (const child of done) childDone(child);
  return outer;
}

function outcome(future: Future<unknown>): unknown {
  if (future.cancelled()) return makeCancelledError(future.cancelMessage);
  return future.failed ? future.exception() : future.result();
}
