/**
 * Coroutine objects. Calling an `async` function makes one and runs nothing; awaiting it, or wrapping it in a task, runs it.
 *
 * A coroutine that nobody ever starts is almost always a forgotten `await`. CPython notices when the object is collected;
 * JavaScript tells nobody about that in time, so we keep the ones that were made in a list, drop those that have started
 * now and then, and report what is left at the end of the program.
 */
import { StopIteration, RuntimeError, ValueError } from "./exceptions.ts";
import { BARE_YIELD, CLOSED, CREATED, Driver, Frame, RETURNED, RUNNING, SUSPENDED, refuseFrame } from "./frames.ts";
import type { Code, Waitable } from "./frames.ts";
import { noteOrigin, tracking } from "./origins.ts";
import { Unfinished } from "./unfinished.ts";

const unstarted = new Unfinished<Coroutine<unknown>>();

/** The drivers of the coroutines that somebody resumes by hand: few, so that the others need no place for one. */
const byHand = new WeakMap<object, Driver>();

/** The coroutines that were never awaited, in the order in which they were made; forgets them. @internal */
export function takeNeverAwaited(): Coroutine<unknown>[] {
  return unstarted.take();
}

// TypeScript takes what an async function returns for a promise; so that one can be taken for the other, the types agree.
export interface Coroutine<T> extends Promise<T> {}

/**
 * What calling an `async` function gives: a computation that has not started yet. Python: a coroutine object.
 *
 * TypeScript sees a `Promise<T>`, so that the editor knows what `await` gives; there is no `then`.
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
   * Resumes the coroutine by hand, outside any task. Python: `coro.send(value)`.
   *
   * @param value what the innermost `yield` gives; null for the first step
   * @returns what it waits for (a future), or null when it only gives others a turn
   * @throws StopIteration when it returns; its `value` is the result
   * @throws RuntimeError when it has finished before
   */
  send(value: unknown): unknown {
    const driver = this.#driver();
    const awaited = driver.top?.awaiting as Waitable | null;
    if (awaited !== null && driver.top !== null && typeof awaited === "object" && "result" in awaited) {
      if (!awaited.done()) return this.#resume(driver, new RuntimeError("await wasn't used with future"), true);
      try {
        return this.#resume(driver, awaited.result(), false);
      } catch (error) {
        if (error instanceof StopIteration) throw error;
        return this.#resume(driver, error, true);
      }
    }
    return this.#resume(driver, value === null ? undefined : value, false);
  }

  /**
   * Raises an error at the point where the coroutine waits. Python: `coro.throw(error)`.
   *
   * @returns what it waits for next
   * @throws StopIteration when it returns, or whatever it raises
   */
  throw(error: unknown): unknown {
    return this.#resume(this.#driver(), error, true);
  }

  /**
   * Ends the coroutine: its `finally` blocks run. Python: `coro.close()`.
   *
   * @throws RuntimeError when a `finally` block awaits, since nobody would resume it
   */
  close(): void {
    if (this.state === CREATED) {
      this.state = CLOSED;
      return;
    }
    let frame: Frame | null = this.state === CLOSED ? null : (byHand.get(this)?.top ?? this);
    while (frame !== null) {
      const parent: Frame | null = frame.parent;
      frame.parent = null;
      frame.state = CLOSED;
      if (frame.generator.return(undefined).done !== true) throw new RuntimeError("coroutine ignored GeneratorExit");
      frame = parent;
    }
    byHand.delete(this);
  }

  #driver(): Driver {
    if (this.state === RUNNING) throw new ValueError("coroutine already executing");
    if (this.state === CLOSED) throw new RuntimeError("cannot reuse already awaited coroutine");
    let driver = byHand.get(this);
    if (driver === undefined) {
      if (this.state !== CREATED) throw new RuntimeError("coroutine is being awaited already");
      driver = new Driver(this);
      byHand.set(this, driver);
    }
    return driver;
  }

  #resume(driver: Driver, sent: unknown, raise: boolean): unknown {
    const outcome = driver.run(sent, raise);
    if (outcome === SUSPENDED) return driver.value === BARE_YIELD ? null : driver.value;
    byHand.delete(this);
    throw outcome === RETURNED ? new StopIteration(driver.value) : driver.value;
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

/** Makes the coroutine of one call; `wrappers`: calls in compiled code that the program did not write. @internal */
export function makeCoroutine<T>(
  generator: Generator<unknown, T, unknown>,
  code: Code,
  wrappers: number,
): Coroutine<T> {
  const coroutine = new Coroutine<T>(generator, code);
  unstarted.add(coroutine);
  if (tracking) noteOrigin(coroutine, wrappers);
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
  const { qualname, file, line } = coroutine.code;
  return coroutine.state === CLOSED
    ? `<${qualname}() done, defined at ${file}:${String(line)}>`
    : `<${qualname}() running at ${file}:${String(coroutine.line)}>`;
}
