/**
 * Everything that can be awaited besides coroutines: futures, native promises, and objects that say how to await them.
 * Python: `__await__`, `ensure_future`.
 */
import { isCoroutine } from "./coroutines.ts";
import { getRunningLoop } from "./events.ts";
import type { EventLoop } from "./events.ts";
import { RuntimeError, ValueError, withNote } from "../base/exceptions.ts";
import { $await, $got, teachDriver } from "./driver.ts";
import { BARE_YIELD, Yielded, takeBack } from "./yielded.ts";
import { Frame, refuseFrame } from "./frames.ts";
import { makeCode } from "../base/code.ts";
import type { Code } from "../base/code.ts";
import { Future } from "./futures.ts";
import { promiseFuture } from "./promises.ts";
import { typeName } from "../base/repr.ts";
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
  [awaitSymbol](): Iterator<unknown, T, unknown>;
}

class CustomFrame extends Frame {
  override refusal(): Error {
    return refuseFrame(this, "cannot reuse already awaited object", "the object is being awaited already");
  }

  override get noun(): string {
    return "generator";
  }
}

function isCustom(value: object): value is CustomAwaitable<unknown> {
  return typeof (value as Partial<CustomAwaitable<unknown>>)[awaitSymbol] === "function";
}

function isThenable(value: object): value is PromiseLike<unknown> {
  try {
    return typeof (value as { then?: unknown }).then === "function";
  } catch {
    // Whoever awaits it is told why.
    return true;
  }
}

function codeOf(value: object): Code {
  const name = `${typeName(value)}[awaitSymbol]`;
  return makeCode(name, name, "", 0, "coroutine");
}

type Step = IteratorResult<unknown, unknown>;

/** Awaits whatever a hand-written iterator gives, as compiled code awaits; what cannot be awaited goes to the driver. */
function* awaitEach(
  owner: object,
  iterator: Iterator<unknown, unknown>,
  line: number,
): Generator<undefined, unknown, unknown> {
  let step = iterator.next();
  while (step.done !== true) {
    let leaving = true;
    try {
      const outcome: unknown = $await(yieldedBy(owner, step), line) ? $got() : yield;
      leaving = false;
      step = iterator.next(outcome);
    } catch (error) {
      if (!leaving || iterator.throw === undefined) throw error;
      leaving = false;
      step = iterator.throw(error);
    } finally {
      if (leaving) yield* leave(owner, iterator, line);
    }
  }
  return step.value;
}

/** Ends a hand-written iterator; what its `finally` blocks wait for is awaited like the rest. */
function* leave(
  owner: object,
  iterator: Iterator<unknown, unknown>,
  line: number,
): Generator<undefined, void, unknown> {
  let step: Step = iterator.return?.() ?? { value: undefined, done: true };
  while (step.done !== true) step = iterator.next($await(yieldedBy(owner, step), line) ? $got() : yield);
}

function yieldedBy(owner: object, { value }: Step): unknown {
  if (value === null || value === undefined) return BARE_YIELD;
  // Perhaps what a coroutine gave out that the iterator drives by hand.
  if (value instanceof Future) takeBack(value);
  // Awaited, it would yield itself once more, and so on for ever.
  return isAwaitable(value) && value !== owner ? value : new Yielded(value);
}

/** The iterator of an object that says itself how to await it. */
function iteratorOf(value: CustomAwaitable<unknown>): Iterator<unknown, unknown> {
  const iterator: unknown = value[awaitSymbol]();
  if (typeof (iterator as Partial<Iterator<unknown>> | null | undefined)?.next === "function")
    return iterator as Iterator<unknown, unknown>;
  const error = new TypeError(
    isCoroutine(iterator)
      ? "[awaitSymbol]() returned a coroutine"
      : `[awaitSymbol]() returned non-iterator of type '${typeName(iterator)}'`,
  );
  throw withNote(error, "write it as a generator: `*[asyncio.awaitSymbol]() { … }`");
}

teachDriver((value) => {
  if (value instanceof Future) return value;
  if (isCustom(value)) {
    const code = codeOf(value);
    return new CustomFrame(awaitEach(value, iteratorOf(value), code.line), code);
  }
  return isThenable(value) ? promiseFuture(value, getRunningLoop()) : null;
});

/** Whether a value can be awaited, but not by native code. @internal */
export function needsLoop(value: unknown): value is PromiseLike<unknown> {
  if (value instanceof Frame || value instanceof Future) return true;
  return typeof value === "object" && value !== null && isCustom(value);
}

/** Whether `await` takes a value. Python: `inspect.isawaitable(value)`. */
export function isAwaitable(value: unknown): boolean {
  return needsLoop(value) || (typeof value === "object" && value !== null && isThenable(value));
}

/** The error for an argument that cannot be awaited. @internal */
export function awaitableRequired(value: unknown): TypeError {
  const error = new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  return withNote(error, `this is of type '${typeName(value)}'`);
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
