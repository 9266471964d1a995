/**
 * Coroutine objects. Calling an `async` function makes one and runs nothing; awaiting it, or wrapping it in a task, runs it.
 * One that nobody ever starts is reported (base/never-awaited.ts).
 */
import { withNote } from "../base/exceptions.ts";
import { close, resume } from "./by-hand.ts";
import { CLOSED, CREATED, Frame, refuseFrame } from "./frames.ts";
import type { Code } from "../base/code.ts";
import { noteUnstarted } from "../base/never-awaited.ts";
import { observer } from "../base/observer.ts";
import { noteOrigin, tracking } from "../base/origins.ts";
import { refusePlainLoops } from "./plain-loops.ts";
import { makeThenable } from "./thenable.ts";

// TypeScript takes what an async function returns for a promise; so that one can be taken for the other, the types agree.
export interface Coroutine<T> extends Promise<T> {}

/**
 * What calling an `async` function gives: a computation that has not started yet. Python: a coroutine object.
 *
 * TypeScript sees a `Promise<T>`, so that the editor knows what `await` gives. Native code that is given one, as in
 * `Promise.all([work()])`, has it run as a task.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function answer() {
 *   return 42;
 * }
 *
 * const coroutine = answer();
 * console.log(String(coroutine)); // <coroutine object answer>
 * console.log(await asyncio.run(coroutine)); // 42
 * ```
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- T is what awaiting it gives
export class Coroutine<T> extends Frame {
  /** The result type, for TypeScript only. @hidden */
  declare readonly __result?: T;

  /** Whether nobody has started it. @internal */
  get forgotten(): boolean {
    return this.state === CREATED;
  }

  /** @internal */
  override refusal(): Error {
    return refuseFrame(this, "cannot reuse already awaited coroutine", "coroutine is being awaited already");
  }

  /**
   * Resumes the coroutine by hand, as a task would. Python: `coro.send(value)`.
   *
   * @param value what the innermost `yield` gives; null or undefined for the first step, and where a future is awaited,
   * whose result it is that counts
   * @returns what it waits for (a future), or null when it only gives others a turn
   * @throws StopIteration when it returns; its `value` is the result
   * @throws RuntimeError when it has finished before; ValueError when it is running; TypeError for a first value
   */
  send(value?: unknown): unknown {
    if (this.state === CREATED) this.accept(value);
    return resume(this, value === null ? undefined : value, false);
  }

  /**
   * Raises an error at the point where the coroutine waits. Python: `coro.throw(error)`.
   *
   * @returns what it waits for next
   * @throws StopIteration when it returns, or whatever it raises
   */
  throw(error: unknown): unknown {
    return resume(this, error, true);
  }

  /**
   * Ends the coroutine, and those that it awaits: their `finally` blocks run. Python: `coro.close()`.
   *
   * @returns what the coroutine returned, where it caught the `GeneratorExit` with which it was ended; else undefined
   * @throws RuntimeError when a `finally` block has to wait, since nobody would resume it; whatever such a block raises
   */
  close(): unknown {
    if (this.state !== CREATED) return close(this);
    this.discard();
    return undefined;
  }

  /** Checks the value that is sent first: nobody would get it. @internal */
  protected accept(value: unknown): void {
    if (value === null || value === undefined) return;
    const error = new TypeError("can't send non-None value to a just-started coroutine");
    throw withNote(error, "the first step is send(null)");
  }

  /** Closes it before its first step. @internal */
  protected discard(): void {
    this.state = CLOSED;
  }

  /** Nobody has it any more, and it was reported. @internal */
  drop(): void {
    this.state = CLOSED;
  }

  /** What is said when nobody has started it. @internal */
  get neverAwaited(): string {
    return `coroutine '${this.code.qualname}' was never awaited`;
  }

  /** How it stands in the text of a task. @internal */
  describe(): string {
    const { qualname, file, line } = this.code;
    return this.state === CLOSED
      ? `${qualname}() done, defined at ${file}:${String(line)}`
      : `${qualname}() running at ${file}:${String(this.line)}`;
  }

  /** As in Python, but without an address: `<coroutine object worker>`. */
  override toString(): string {
    return `<coroutine object ${this.code.qualname}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

refusePlainLoops(Coroutine.prototype, "coroutine", "await it, and go through what it returns");

makeThenable(Coroutine.prototype, (coroutine, loop, context) =>
  loop().createTask(coroutine, { name: coroutine.code.qualname, ...(context === undefined ? {} : { context }) }),
);

/**
 * Makes the coroutine of one call.
 *
 * @param wrappers calls in compiled code that the program did not write
 * @param callee the function that was called
 * @param args the arguments of the call, if they are known
 * @internal
 */
export function makeCoroutine<T>(
  generator: Generator<unknown, T, unknown>,
  code: Code,
  wrappers: number,
  callee: unknown,
  args: ArrayLike<unknown> | false,
): Coroutine<T> {
  const coroutine = new Coroutine<T>(generator, code);
  noteUnstarted(coroutine, callee);
  if (tracking) noteOrigin(coroutine, wrappers);
  if (observer !== null && args !== false) observer.coroutineMade(coroutine, args);
  return coroutine;
}

/**
 * Whether a value is a coroutine object. Python: `asyncio.iscoroutine(value)`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function work() {
 *   return 1;
 * }
 *
 * const coroutine = work();
 * console.log(asyncio.isCoroutine(coroutine)); // true
 * console.log(asyncio.isCoroutine(work)); // false
 * await asyncio.run(coroutine);
 * ```
 */
export function isCoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine;
}

/** A coroutine as it stands in the text of a task: `<worker() running at main.ts:5>`. @internal */
export function describeCoroutine(coroutine: Coroutine<unknown>): string {
  return `<${coroutine.describe()}>`;
}
