/**
 * Everything that can be awaited besides coroutines: futures, native promises, and objects that say how to await them.
 * Python: `__await__`, `ensure_future`.
 */
import type { EventLoop } from "./base-events.ts";
import { isCoroutine } from "./coroutines.ts";
import { getRunningLoop } from "./events.ts";
import { RuntimeError, ValueError } from "./exceptions.ts";
import { $await, $got, BARE_YIELD, Frame, refuseFrame, teachDriver } from "./frames.ts";
import type { Code } from "./frames.ts";
import { Future } from "./futures.ts";
import { promiseFuture } from "./promises.ts";
import { typeName } from "./repr.ts";
import { awaitableRequired } from "./tasks.ts";
import type { Task } from "./tasks.ts";

/**
 * The method that makes an object awaitable: a generator that yields whatever it must wait for, and returns the result.
 * Python: `__await__`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * class Countdown {
 *   constructor(readonly from: number) {}
 *   *[asyncio.awaitSymbol](): Generator<unknown, string> {
 *     for (let n = this.from; n > 0; n--) yield asyncio.sleep(1);
 *     return "lift-off";
 *   }
 * }
 *
 * async function main() {
 *   console.log(await new Countdown(3)); // lift-off
 * }
 * await asyncio.run(main());
 * ```
 */
export const awaitSymbol: unique symbol = Symbol.for("asyncio.await") as never;

/** An object with a `[awaitSymbol]` method. */
export interface CustomAwaitable<T> {
  /** Yields whatever it must wait for, and returns the result. */
  [awaitSymbol](): Generator<unknown, T, unknown>;
}

class CustomFrame extends Frame {
  override refusal(): Error {
    return refuseFrame(this, "cannot reuse already awaited object", "the object is being awaited already");
  }
}

function isCustom(value: object): value is CustomAwaitable<unknown> {
  return typeof (value as Partial<CustomAwaitable<unknown>>)[awaitSymbol] === "function";
}

function isThenable(value: object): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown }).then === "function";
}

function codeOf(value: object): Code {
  const name = `${typeName(value)}[awaitSymbol]`;
  return { name, qualname: name, file: "", line: 0, kind: "coroutine" };
}

/** Awaits whatever a hand-written generator yields, as compiled code awaits. */
function* awaitEach(
  generator: Generator<unknown, unknown, unknown>,
  line: number,
): Generator<undefined, unknown, unknown> {
  let result = generator.next();
  while (result.done !== true) {
    let outcome: unknown;
    try {
      outcome = $await(result.value ?? BARE_YIELD, line) ? $got() : yield;
    } catch (error) {
      result = generator.throw(error);
      continue;
    }
    result = generator.next(outcome);
  }
  return result.value;
}

teachDriver((value) => {
  if (value instanceof Future) return value;
  if (isCustom(value)) {
    const code = codeOf(value);
    return new CustomFrame(awaitEach(value[awaitSymbol](), code.line), code);
  }
  return isThenable(value) ? promiseFuture(value, getRunningLoop()) : null;
});

/** Whether `await` takes a value. Python: `inspect.isawaitable(value)`. */
export function isAwaitable(value: unknown): boolean {
  if (value instanceof Frame || value instanceof Future) return true;
  return typeof value === "object" && value !== null && (isCustom(value) || isThenable(value));
}

async function awaitIt<T>(awaitable: PromiseLike<T>): Promise<T> {
  return await awaitable;
}

/** A coroutine that gives what the awaitable gives: itself, when it is one. @internal */
export function asCoroutine<T>(awaitable: PromiseLike<T>): PromiseLike<T> {
  return isCoroutine(awaitable) ? awaitable : awaitIt(awaitable);
}

/**
 * A future for anything awaitable: a future or task is returned as it is, a coroutine becomes a task.
 * Python: `asyncio.ensure_future(aw)`.
 *
 * @throws TypeError when the value cannot be awaited; RuntimeError when no loop is running and none is given
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function work() {
 *   return "done";
 * }
 *
 * async function main() {
 *   const task = asyncio.ensureFuture(work());
 *   console.log(asyncio.ensureFuture(task) === task); // true
 *   console.log(await task); // done
 * }
 * await asyncio.run(main());
 * ```
 */
export function ensureFuture<T>(awaitable: PromiseLike<T>, options: { loop?: EventLoop } = {}): Future<T> {
  return isFutureOf<T>(awaitable) ? sameLoop(awaitable, options.loop) : taskFor(awaitable, options.loop);
}

function isFutureOf<T>(value: unknown): value is Future<T> {
  return value instanceof Future;
}

function sameLoop<T>(future: Future<T>, loop: EventLoop | undefined): Future<T> {
  if (loop !== undefined && loop !== future.loop) {
    throw new ValueError("The future belongs to a different loop than the one specified as the loop argument");
  }
  return future;
}

function taskFor<T>(awaitable: PromiseLike<T>, loop: EventLoop | undefined): Task<T> {
  if (!isAwaitable(awaitable)) throw awaitableRequired(awaitable);
  try {
    return (loop ?? getRunningLoop()).createTask(asCoroutine(awaitable));
  } catch (error) {
    // The caller has no coroutine that he could await: nobody is to be told that he has not.
    if (error instanceof RuntimeError && isCoroutine(awaitable)) awaitable.close();
    throw error;
  }
}
