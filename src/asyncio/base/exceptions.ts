/**
 * The errors of asyncio, and the few built-in ones of Python that it raises.
 *
 * Messages are CPython's, so that a program which prints an error prints the same line in both languages. Advice that
 * CPython does not give goes into `notes`, as Python's `add_note` does: a report of an uncaught error shows it below the
 * message, and a program that prints only the message never sees it.
 */

/** An error with Python's `__notes__`: lines of advice that a report shows below the message. */
export interface Noted {
  notes?: string[];
}

/**
 * Adds a line of advice to an error, and returns the error. Python: `error.add_note(text)`.
 *
 * @param error the error to annotate
 * @param text one sentence that says what to do
 */
export function withNote<E extends Error>(error: E, text: string): E {
  const noted = error as E & Noted;
  const notes = noted.notes;
  if (notes === undefined) {
    Object.defineProperty(noted, "notes", { value: [text], enumerable: false, configurable: true, writable: true });
  } else {
    notes.push(text);
  }
  return error;
}

/** The advice attached to an error, oldest first. Python: `error.__notes__`. */
export function notesOf(error: unknown): readonly string[] {
  return error instanceof Error ? ((error as Error & Noted).notes ?? []) : [];
}

/** Gives a class of errors its name, where `String(error)` finds it. @internal */
export function nameClass(cls: { prototype: Error }, name: string): void {
  // A bundler may have renamed the class itself.
  Object.defineProperty(cls, "name", { value: name, configurable: true });
  Object.defineProperty(cls.prototype, "name", { value: name, writable: true, configurable: true });
}

/**
 * The task or future was cancelled. Rethrow it when you catch it: swallowing it keeps the task alive.
 * Python: `asyncio.CancelledError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function oven() {
 *   try {
 *     await asyncio.sleep(60);
 *   } catch (error) {
 *     if (error instanceof asyncio.CancelledError) console.log("the oven is off"); // the oven is off
 *     throw error;
 *   }
 * }
 *
 * async function main() {
 *   const task = asyncio.createTask(oven());
 *   await asyncio.sleep(1);
 *   task.cancel();
 *   await asyncio.wait([task]);
 *   console.log(task.cancelled()); // true
 * }
 * await asyncio.run(main());
 * ```
 */
export class CancelledError extends Error {
  /** The coroutines it came through. Most cancels pass several, and a weak map of them all would slow the collector. */
  #chain: unknown = undefined;

  /** @internal */
  static chainOf(error: CancelledError): unknown {
    return error.#chain;
  }

  /** @internal */
  static setChain(error: CancelledError, chain: unknown): void {
    error.#chain = chain;
  }
}
nameClass(CancelledError, "CancelledError");

/**
 * A `CancelledError` that the loop makes. Where it was made says nothing, and taking the engine's stack would be
 * most of what a cancel costs. @internal
 */
export function makeCancelledError(message: string | undefined): CancelledError {
  const engine = Error as { stackTraceLimit?: number };
  const usual = engine.stackTraceLimit;
  if (usual === undefined) return new CancelledError(message);
  engine.stackTraceLimit = 0;
  const error = new CancelledError(message);
  engine.stackTraceLimit = usual;
  return error;
}

/**
 * An operation took longer than it was allowed to. Python: `TimeoutError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   try {
 *     await asyncio.waitFor(asyncio.sleep(60), 5);
 *   } catch (error) {
 *     if (!(error instanceof asyncio.TimeoutError)) throw error;
 *     console.log("gave up after", asyncio.getRunningLoop().time()); // gave up after 5
 *   }
 * }
 * await asyncio.run(main());
 * ```
 */
export class TimeoutError extends Error {}
nameClass(TimeoutError, "TimeoutError");

/**
 * The future is not in the state that the call needs. Python: `asyncio.InvalidStateError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const future = asyncio.getRunningLoop().createFuture<string>();
 *   try {
 *     future.result();
 *   } catch (error) {
 *     console.log(String(error)); // InvalidStateError: Result is not set.
 *   }
 * }
 * await asyncio.run(main());
 * ```
 */
export class InvalidStateError extends Error {}
nameClass(InvalidStateError, "InvalidStateError");

/**
 * The call makes no sense in the state the program is in. Python: `RuntimeError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * try {
 *   asyncio.getRunningLoop();
 * } catch (error) {
 *   console.log(String(error)); // RuntimeError: no running event loop
 * }
 * ```
 */
export class RuntimeError extends Error {}
nameClass(RuntimeError, "RuntimeError");

/**
 * An argument has the right type but a wrong value. Python: `ValueError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * try {
 *   new asyncio.Semaphore(-1);
 * } catch (error) {
 *   console.log(String(error)); // ValueError: Semaphore initial value must be >= 0
 * }
 * ```
 */
export class ValueError extends Error {}
nameClass(ValueError, "ValueError");

/** An object has no such part. Python: `AttributeError`. @internal */
export class AttributeError extends Error {}
nameClass(AttributeError, "AttributeError");

/**
 * A key or name was not found. Python: `LookupError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 * import { ContextVar } from "contextvars";
 *
 * const user = new ContextVar<string>("user");
 * try {
 *   user.get();
 * } catch (error) {
 *   console.log(error instanceof asyncio.LookupError); // true
 * }
 * ```
 */
export class LookupError extends Error {}
nameClass(LookupError, "LookupError");

/**
 * There is no element at that place. Python: `IndexError`.
 *
 * @example
 * ```ts
 * import * as random from "random";
 *
 * try {
 *   random.choice([]);
 * } catch (error) {
 *   console.log(String(error)); // IndexError: Cannot choose from an empty sequence
 * }
 * ```
 */
export class IndexError extends LookupError {}
nameClass(IndexError, "IndexError");

/**
 * The barrier was aborted or reset while tasks waited at it. Python: `asyncio.BrokenBarrierError`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function rower(barrier: asyncio.Barrier) {
 *   try {
 *     await barrier.wait();
 *   } catch (error) {
 *     if (error instanceof asyncio.BrokenBarrierError)
 *       console.log("we go without her"); // we go without her
 *   }
 * }
 *
 * async function main() {
 *   const barrier = new asyncio.Barrier(2);
 *   const task = asyncio.createTask(rower(barrier));
 *   await asyncio.sleep(1);
 *   await barrier.abort();
 *   await task;
 * }
 * await asyncio.run(main());
 * ```
 */
export class BrokenBarrierError extends RuntimeError {}
nameClass(BrokenBarrierError, "BrokenBarrierError");

/**
 * A coroutine driven by hand has returned; `value` is what it returned. Python: `StopIteration`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function answer() {
 *   return 42;
 * }
 *
 * const coroutine = answer() as asyncio.Coroutine<number>;
 * try {
 *   coroutine.send(null);
 * } catch (error) {
 *   if (error instanceof asyncio.StopIteration) console.log(error.value); // 42
 * }
 * ```
 */
export class StopIteration extends Error {
  /** What the coroutine returned. Python: `error.value`. */
  readonly value: unknown;
  constructor(value: unknown) {
    super(value === undefined || value === null ? "" : (value as { toString(): string }).toString());
    this.value = value;
  }
}
nameClass(StopIteration, "StopIteration");

/**
 * A coroutine or async generator was closed: no `catch` sees it, but what is left with `await using` is told. Out of a
 * coroutine it comes only when that went on waiting although it was closed. Python: `GeneratorExit`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * class Told {
 *   [Symbol.dispose](...error: [] | [unknown]) {
 *     console.log(error[0] instanceof asyncio.GeneratorExit); // true
 *   }
 * }
 *
 * async function* numbers() {
 *   using told = new Told();
 *   for (let n = 0; ; n++) yield n;
 * }
 *
 * async function main() {
 *   for await (const n of numbers()) if (n === 2) break;
 * }
 * await asyncio.run(main());
 * ```
 */
export class GeneratorExit extends Error {}
nameClass(GeneratorExit, "GeneratorExit");

/**
 * Every task waits, and nothing is left that could wake one. CPython would hang for ever; we stop and say who waits for what.
 * The message is the whole report, one line a task.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const queue = new asyncio.Queue<string>();
 *   await queue.get();
 * }
 *
 * try {
 *   await asyncio.run(main());
 * } catch (error) {
 *   if (error instanceof asyncio.DeadlockError)
 *     console.log(error.message.split("\n")[0]);
 * }
 * // every task is waiting, and nothing is left that could wake one
 * ```
 */
export class DeadlockError extends RuntimeError {}
nameClass(DeadlockError, "DeadlockError");

/**
 * The program went past a limit of its run (virtual time or number of steps): CPython would run on. The message is the
 * whole report. Limits are set by the page or command that runs the program, never by the program itself.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * const error = new asyncio.LimitError(
 *   "3600 seconds have passed, and the program has not ended",
 * );
 * console.log(error instanceof asyncio.RuntimeError); // true
 * ```
 */
export class LimitError extends RuntimeError {}
nameClass(LimitError, "LimitError");
