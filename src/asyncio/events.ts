/**
 * Handles (callbacks in the loop's hands), and which loop is running. Python: `asyncio/events.py`.
 *
 * "Running" means: running right now, further down this call stack. While the loop waits for the engine, and between its
 * slices, no loop is running, as for another thread in CPython.
 */
import type { EventLoop } from "./base-events.ts";
import { copyContext, enterContext, leaveContext } from "./contextvars.ts";
import type { Context } from "./contextvars.ts";
import { RuntimeError, withNote } from "./exceptions.ts";
import { observer } from "./observer.ts";
import { describeOrigin, noteOrigin, sourceTraceback, tracking } from "./origins.ts";
import type { Runnable } from "./ready.ts";
import { repr } from "./repr.ts";

/** Any callback, with the arguments it was scheduled with. */
export type Callback = (...args: never[]) => unknown;

let runningLoop: EventLoop | null = null;

/**
 * The loop that is running this code. Python: `asyncio.get_running_loop()`.
 *
 * @throws RuntimeError when no loop is running
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const loop = asyncio.getRunningLoop();
 *   await asyncio.sleep(1.5);
 *   console.log(loop.time()); // 1.5
 * }
 * await asyncio.run(main());
 * ```
 */
export function getRunningLoop(): EventLoop {
  if (runningLoop === null) {
    throw withNote(new RuntimeError("no running event loop"), "call this inside a coroutine that asyncio.run() runs");
  }
  return runningLoop;
}

/** The running loop, or null. @internal */
export function runningLoopOrNull(): EventLoop | null {
  return runningLoop;
}

/** @internal */
export function setRunningLoop(loop: EventLoop | null): void {
  runningLoop = loop;
}

/**
 * A callback that was given to the loop. `callSoon` returns one, to cancel it. Python: `asyncio.Handle`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const handle = asyncio.getRunningLoop().callSoon(() => console.log("never printed"));
 *   handle.cancel();
 *   await asyncio.sleep(0);
 *   console.log(handle.cancelled()); // true
 * }
 * await asyncio.run(main());
 * ```
 */
export class Handle implements Runnable {
  /** @internal */ callback: Callback | null;
  /** @internal */ args: readonly unknown[];
  /** @internal */ readonly context: Context;
  /** @internal */ readonly loop: EventLoop;
  #cancelled = false;

  /** @internal */
  constructor(callback: Callback, args: readonly unknown[], loop: EventLoop, context: Context | undefined) {
    this.callback = callback;
    this.args = args;
    this.loop = loop;
    this.context = context ?? copyContext();
    if (tracking) noteOrigin(this);
  }

  /** Takes the callback back: it will not be called. Python: `handle.cancel()`. */
  cancel(): void {
    this.#cancelled = true;
    this.callback = null;
    this.args = [];
  }

  /** Whether it was cancelled. Python: `handle.cancelled()`. */
  cancelled(): boolean {
    return this.#cancelled;
  }

  /** The context that the callback runs in. Python: `handle.get_context()`. */
  getContext(): Context {
    return this.context;
  }

  /** @internal */
  run(): void {
    const callback = this.callback;
    if (callback === null) return;
    if (observer !== null) observer.callbackStarted(this);
    try {
      this.call(callback as (...args: unknown[]) => unknown);
    } catch (error) {
      this.loop.callExceptionHandler({
        message: `Exception in callback ${describeCallback(callback, this.args)}`,
        exception: error,
        handle: this,
        ...sourceTraceback(this),
      });
    } finally {
      if (observer !== null) observer.callbackEnded(this);
    }
  }

  private call(callback: (...args: unknown[]) => unknown): void {
    const previous = enterContext(this.context);
    try {
      callback(...this.args);
    } finally {
      leaveContext(previous);
    }
  }

  /** As in Python: `<Handle greet('you')>`. */
  toString(): string {
    return `<Handle${this.describe()}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal */
  protected describe(): string {
    const what = this.callback === null ? " cancelled" : ` ${describeCallback(this.callback, this.args)}`;
    return what + describeOrigin(this);
  }
}

/**
 * A callback that the loop will call at a time. `callLater` and `callAt` return one. Python: `asyncio.TimerHandle`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const timer = asyncio.getRunningLoop().callLater(2, () => console.log("ring"));
 *   console.log(timer.when()); // 2
 *   await asyncio.sleep(3); // ring
 * }
 * await asyncio.run(main());
 * ```
 */
export class TimerHandle extends Handle {
  declare private readonly time: number;
  /** Breaks ties: timers of the same time fire in the order in which they were set. @internal */
  declare readonly sequence: number;
  /** Whether it is still among the loop's timers. @internal */
  declare scheduled: boolean;

  /** @internal */
  constructor(
    when: number,
    sequence: number,
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    context: Context | undefined,
  ) {
    super(callback, args, loop, context);
    this.time = when;
    this.sequence = sequence;
    this.scheduled = true;
  }

  /** When it is due, in seconds of loop time. Python: `timer.when()`. */
  when(): number {
    return this.time;
  }

  override cancel(): void {
    if (!this.cancelled() && this.scheduled) {
      if (observer !== null) observer.timerCancelled(this);
      this.loop.timers.noteCancelled();
    }
    super.cancel();
  }

  override toString(): string {
    return `<TimerHandle when=${String(this.time)}${this.describe()}>`;
  }
}

/** A callback with its arguments as Python prints it: `greet('you')`. @internal */
export function describeCallback(callback: Callback, args: readonly unknown[]): string {
  return `${callback.name || "<lambda>"}(${args.map(repr).join(", ")})`;
}
