/**
 * A future: a value that will be there later. Python: `asyncio/futures.py`.
 *
 * What waits for a future is called through the loop, never at once, so nobody's code runs inside `setResult`. A task that
 * waits is kept among the callbacks as itself: it is by far the most frequent one, and waking it then makes no object.
 */
import { currentValues } from "../base/contextvars.ts";
import type { Context, Values } from "../base/contextvars.ts";
import { Handle, getRunningLoop } from "./events.ts";
import type { EventLoop } from "./events.ts";
import { InvalidStateError, RuntimeError, StopIteration, makeCancelledError } from "../base/exceptions.ts";
import type { CancelledError } from "../base/exceptions.ts";
import { observer } from "../base/observer.ts";
import { describeOrigin, noteOrigin, tracking } from "../base/origins.ts";
import { repr, shortRepr } from "../base/repr.ts";
import { restoreTraceback, saveTraceback } from "../base/traceback.ts";
import { makeThenable } from "./thenable.ts";
import { Forgotten } from "../base/forgotten.ts";
import { perRun } from "../base/run-state.ts";

const PENDING = 0;
const FINISHED = 1;
const FAILED = 2;
const CANCELLED = 3;
type State = typeof PENDING | typeof FINISHED | typeof FAILED | typeof CANCELLED;

/** A function to call when a future is done. */
export type DoneCallback = (future: never) => unknown;

/** Whoever waits for a future without a callback of its own: a task. @internal */
export interface Waiter {
  wakeUp(future: Future<unknown>): void;
}

class Listener {
  readonly callback: DoneCallback;
  readonly scope: Context | Values;
  constructor(callback: DoneCallback, scope: Context | Values) {
    this.callback = callback;
    this.scope = scope;
  }
}

type Listening = Listener | Waiter;

const unretrieved = new Forgotten<Future<unknown>>();
perRun(() => {
  unretrieved.take();
});

/** The failed futures whose error nobody asked for, in the order in which they failed; forgets them. @internal */
export function takeUnretrieved(): Future<unknown>[] {
  return unretrieved.take();
}

/** The futures whose text is being made. */
const described = new Set<unknown>();

// TypeScript awaits only what has a `then`.
export interface Future<T> extends PromiseLike<T> {}

/**
 * A value that is not there yet. Awaiting it waits until somebody calls `setResult` or `setException`.
 * Python: `asyncio.Future`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const future = asyncio.getRunningLoop().createFuture<string>();
 *   asyncio.getRunningLoop().callLater(1, () => future.setResult("here"));
 *   console.log(await future); // here
 * }
 * await asyncio.run(main());
 * ```
 */
export class Future<T> {
  /** @internal */ declare readonly loop: EventLoop;
  declare private state: State;
  declare private value: unknown;
  declare private traceback: unknown;
  declare private message: string | undefined;
  declare private listeners: Listening | Listening[] | null;
  /** Whether the program's end would report it: a task that is not done, an error that nobody has asked for. @internal */
  declare forgotten: boolean;

  /** @param options.loop the loop it belongs to; the running one when left out */
  constructor(options?: { loop?: EventLoop }) {
    this.loop = options?.loop ?? getRunningLoop();
    this.state = PENDING;
    this.value = undefined;
    this.traceback = null;
    this.message = undefined;
    this.listeners = null;
    this.forgotten = false;
    if (tracking) noteOrigin(this);
  }

  /** The loop the future belongs to. Python: `future.get_loop()`. */
  getLoop(): EventLoop {
    return this.loop;
  }

  /** Whether it has a result, an error, or was cancelled. Python: `future.done()`. */
  done(): boolean {
    return this.state !== PENDING;
  }

  /** Whether it was cancelled. Python: `future.cancelled()`. */
  cancelled(): boolean {
    return this.state === CANCELLED;
  }

  /**
   * The result. Python: `future.result()`.
   *
   * @throws InvalidStateError when there is none yet ("Result is not set.")
   * @throws CancelledError when the future was cancelled; or the stored error, when it failed
   */
  result(): T {
    switch (this.state) {
      case FINISHED:
        return this.value as T;
      case FAILED:
      case CANCELLED:
        throw this.takeError();
      case PENDING:
        throw new InvalidStateError("Result is not set.");
    }
  }

  /**
   * The stored error, or null when it finished well. Python: `future.exception()`.
   *
   * @throws InvalidStateError when it is not done ("Exception is not set.")
   * @throws CancelledError when it was cancelled
   */
  exception(): unknown {
    switch (this.state) {
      case FINISHED:
        return null;
      case FAILED:
        this.forgotten = false;
        return this.value;
      case CANCELLED:
        throw this.takeCancelledError();
      case PENDING:
        throw new InvalidStateError("Exception is not set.");
    }
  }

  /**
   * Sets the result and wakes whoever waits. Python: `future.set_result(value)`.
   *
   * @throws InvalidStateError when it is done already
   */
  setResult(value: T): void {
    this.finish(value);
  }

  /**
   * Sets the error and wakes whoever waits. Python: `future.set_exception(error)`.
   *
   * @param error an error, or a class of errors to make one of
   * @throws InvalidStateError when it is done already
   */
  setException(error: unknown): void {
    const made = typeof error === "function" ? new (error as new () => unknown)() : error;
    this.fail(made instanceof StopIteration ? stopIterationRefused(made) : made);
  }

  /**
   * Cancels the future. Python: `future.cancel(msg)`.
   *
   * @param message the message of the `CancelledError`
   * @returns false when it is done already
   */
  cancel(message?: string): boolean {
    // Whoever would have cancelled it does not care how it ended.
    this.forgotten = false;
    if (this.state !== PENDING) return false;
    this.state = CANCELLED;
    this.message = message;
    this.notify();
    return true;
  }

  /**
   * Asks for a call of `callback(future)` when it is done: through the loop, also when it is done already.
   * Python: `future.add_done_callback(callback, context=…)`.
   */
  addDoneCallback(callback: (future: this) => unknown, options?: { context?: Context }): void {
    const listener = new Listener(callback, options?.context ?? currentValues());
    if (this.state === PENDING) this.listen(listener);
    else this.tell(listener);
  }

  /** Takes back all equal callbacks; returns how many there were. Python: `future.remove_done_callback(callback)`. */
  removeDoneCallback(callback: DoneCallback): number {
    const all = this.all();
    const kept = all.filter((listening) => !(listening instanceof Listener && listening.callback === callback));
    if (kept.length < all.length) this.listeners = kept;
    return all.length - kept.length;
  }

  /** Whether it has a result. @internal */
  get succeeded(): boolean {
    return this.state === FINISHED;
  }

  /** Whether it has an error, which may be anything, null included. @internal */
  get failed(): boolean {
    return this.state === FAILED;
  }

  /** The error that asking for the result would raise: an engine's `throw` is slow, so a task is handed it. @internal */
  takeError(): unknown {
    if (this.state === CANCELLED) return this.takeCancelledError();
    this.forgotten = false;
    restoreTraceback(this.value, this.traceback);
    return this.value;
  }

  /** @internal */
  finish(value: unknown): void {
    this.checkPending();
    this.state = FINISHED;
    this.value = value;
    this.forgotten = false;
    this.notify();
  }

  /** @internal */
  fail(error: unknown): void {
    this.checkPending();
    this.state = FAILED;
    this.value = error;
    this.traceback = saveTraceback(error);
    this.forgotten = true;
    unretrieved.add(this);
    this.notify();
  }

  /** @internal */
  addWaiter(waiter: Waiter): void {
    this.listen(waiter);
  }

  /** Takes the cancel's message for the next error, as an error that the task's body raised brought it. @internal */
  protected setCancelMessage(message: string | undefined): void {
    this.message = message;
  }

  /** @internal */
  get cancelMessage(): string | undefined {
    return this.message;
  }

  /** The error of a cancelled future. A task overrides this: its message goes to the first who asks. @internal */
  takeCancelledError(): CancelledError {
    return makeCancelledError(this.message);
  }

  private checkPending(): void {
    if (this.state !== PENDING) throw new InvalidStateError("invalid state");
  }

  private all(): Listening[] {
    const listeners = this.listeners;
    return listeners === null ? [] : Array.isArray(listeners) ? listeners : [listeners];
  }

  private listen(listening: Listening): void {
    const listeners = this.listeners;
    if (listeners === null) this.listeners = listening;
    else if (Array.isArray(listeners)) listeners.push(listening);
    else this.listeners = [listeners, listening];
  }

  private notify(): void {
    if (observer !== null) observer.futureDone(this);
    const listeners = this.listeners;
    if (listeners === null) return;
    this.listeners = null;
    if (Array.isArray(listeners)) for (const listening of listeners) this.tell(listening);
    else this.tell(listeners);
  }

  private tell(listening: Listening): void {
    if (listening instanceof Listener) {
      this.loop.enqueue(new Handle(listening.callback, [this], this.loop, listening.scope));
    } else {
      listening.wakeUp(this);
    }
  }

  /** @internal What stands before the state in its text. */
  get label(): string {
    return "Future";
  }

  /** @internal */
  protected describeState(): string {
    return ["pending", "finished", "finished", "cancelled"][this.state]!;
  }

  /** @internal What stands between the state and the outcome in its text. */
  protected details(): string {
    return "";
  }

  /** Its result or its error; asking does not count as retrieving. @internal */
  get storedOutcome(): unknown {
    return this.value;
  }

  /** The error, if it has failed; asking does not count as retrieving. @internal */
  protected get storedError(): unknown {
    return this.state === FAILED ? this.value : undefined;
  }

  /** @internal */
  protected callbacksText(): string {
    const all = this.all().map((listening) =>
      listening instanceof Listener ? `${listening.callback.name || "<lambda>"}()` : "Task.taskWakeup()",
    );
    if (all.length === 0) return "";
    const shown = all.length > 2 ? [all[0], `<${String(all.length - 2)} more>`, all.at(-1)] : all;
    return ` cb=[${shown.join(", ")}]`;
  }

  /** As in Python: `<Future pending>`, `<Future finished result=3>`. */
  toString(): string {
    // Tasks may wait for each other in a circle, and a result may hold its own future.
    if (described.has(this)) return "...";
    described.add(this);
    try {
      const outcome =
        this.state === FINISHED
          ? ` result=${shortRepr(this.value)}`
          : this.state === FAILED
            ? ` exception=${repr(this.value)}`
            : "";
      return `<${this.label} ${this.describeState()}${this.details()}${outcome}${this.callbacksText()}${describeOrigin(this)}>`;
    } finally {
      described.delete(this);
    }
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

makeThenable(Future.prototype, (future) => future);

function stopIterationRefused(cause: StopIteration): RuntimeError {
  const message = "StopIteration interacts badly with generators and cannot be raised into a Future";
  return new RuntimeError(message, { cause });
}

/**
 * Whether a value is a future or a task. Python: `asyncio.isfuture(value)`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function work() {}
 *
 * async function main() {
 *   const task = asyncio.createTask(work());
 *   console.log(asyncio.isFuture(task)); // true
 *   console.log(asyncio.isFuture("task")); // false
 *   await task;
 * }
 * await asyncio.run(main());
 * ```
 */
export function isFuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}
