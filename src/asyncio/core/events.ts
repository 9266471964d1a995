/**
 * Handles (callbacks in the loop's hands), and which loop is running. Python: `asyncio/events.py`.
 *
 * "Running" means: running right now, further down this call stack. While the loop waits for the engine, and between its
 * slices, no loop is running, as for another thread in CPython.
 */
import type { EventLoop } from "./loop.ts";
import { Context, currentValues, enterContext, leaveContext } from "../base/contextvars.ts";
import type { Values } from "../base/contextvars.ts";
import { RuntimeError, withNote } from "../base/exceptions.ts";
import { contextOfError } from "./exception-context.ts";
import { isFresh, warnDropped } from "../base/never-awaited.ts";
import { observer } from "../base/observer.ts";
import { describeOrigin, noteOrigin, sourceTraceback, tracking } from "../base/origins.ts";
import { perRun } from "../base/run-state.ts";
import type { Runnable } from "../base/runnable.ts";
import { shortRepr } from "../base/repr.ts";

// What stands beneath the loop has its type from here. Python: `asyncio.AbstractEventLoop`.
export type { EventLoop };

/** Any callback, with the arguments it was scheduled with. */
export type Callback = (...args: never[]) => unknown;

const NO_ARGUMENTS: readonly unknown[] = [];

let runningLoop: EventLoop | null = null;
/** The loop that ran last: it may still be running while the engine has its turn. */
let latestLoop: EventLoop | null = null;
perRun(() => {
  runningLoop = latestLoop = null;
});

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

/** The loop that is running, or has its next turn when the engine has had its own; null when there is none. @internal */
export function liveLoop(): EventLoop | null {
  return runningLoop ?? (latestLoop?.isRunning() === true ? latestLoop : null);
}

/** @internal */
export function setRunningLoop(loop: EventLoop | null): void {
  runningLoop = loop;
  if (loop !== null) latestLoop = loop;
}

/** In debug mode, what a handle that was cancelled would have called. */
const cancelledTexts = new WeakMap<Handle, string>();

/**
 * A callback that was given to the loop. `callSoon` returns one, to cancel it. Python: `asyncio.Handle`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const handle = asyncio
 *     .getRunningLoop()
 *     .callSoon(() => console.log("never printed"));
 *   handle.cancel();
 *   await asyncio.sleep(0);
 *   console.log(handle.cancelled()); // true
 * }
 * await asyncio.run(main());
 * ```
 */
export class Handle implements Runnable {
  /** Null when it was cancelled. @internal */
  declare callback: Callback | null;
  /** @internal */ declare args: readonly unknown[];
  /** @internal */ declare readonly loop: EventLoop;
  /** The context to run in, or the values that it will have. */
  declare private scope: Context | Values;

  /** @internal */
  constructor(
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    scope: Context | Values = currentValues(),
  ) {
    this.callback = callback;
    this.args = args;
    this.loop = loop;
    this.scope = scope;
    if (tracking) noteOrigin(this);
  }

  /** Takes the callback back: it will not be called. Python: `handle.cancel()`. */
  cancel(): void {
    if (this.callback === null) return;
    if (this.loop.getDebug()) cancelledTexts.set(this, this.describe());
    if (observer !== null) this.tellCancelled();
    this.callback = null;
    this.args = NO_ARGUMENTS;
  }

  /** @internal */
  protected tellCancelled(): void {
    observer?.handleCancelled(this);
  }

  /** Whether it was cancelled. Python: `handle.cancelled()`. */
  cancelled(): boolean {
    return this.callback === null;
  }

  /** The context that the callback runs in. Python: `handle.get_context()`. */
  getContext(): Context {
    return (this.scope = this.scope instanceof Context ? this.scope : new Context(this.scope));
  }

  /** @internal */
  run(): void {
    const callback = this.callback;
    if (observer !== null) {
      if (callback === null) observer.dropped(this);
      else observer.callbackStarted(this);
    }
    if (callback === null) return;
    try {
      this.call(callback as (...args: unknown[]) => unknown);
    } catch (error) {
      const message = `Exception in callback ${describeCallback(callback, this.args, this.loop.getDebug())}`;
      const context = contextOfError(message, error, { handle: this, ...sourceTraceback(this) });
      this.loop.report("callback-error", context);
    } finally {
      if (observer !== null) observer.callbackEnded(this);
    }
  }

  private call(callback: (...args: unknown[]) => unknown): void {
    const previous = enterContext(this.getContext());
    try {
      if (isFresh(callback(...this.args))) warnDropped(callback, "events.ts");
    } finally {
      leaveContext(previous);
    }
  }

  /** As in Python: `<Handle greet()>`; only debug mode shows the arguments. */
  toString(): string {
    return `<${this.label}${this.cancelled() ? " cancelled" : ""}${this.details()}${cancelledTexts.get(this) ?? this.describe()}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal */
  protected get label(): string {
    return "Handle";
  }

  /** @internal */
  protected details(): string {
    return "";
  }

  private describe(): string {
    if (this.callback === null) return describeOrigin(this);
    return ` ${describeCallback(this.callback, this.args, this.loop.getDebug())}${describeOrigin(this)}`;
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
  /** Whether it is still among the loop's timers. @internal */
  declare scheduled: boolean;

  /** @internal */
  constructor(when: number, callback: Callback, args: readonly unknown[], loop: EventLoop) {
    super(callback, args, loop);
    this.time = when;
    this.scheduled = true;
  }

  /** When it is due, in seconds of loop time. Python: `timer.when()`. */
  when(): number {
    return this.time;
  }

  override cancel(): void {
    const counts = !this.cancelled() && this.scheduled;
    super.cancel();
    if (counts) this.loop.timers.countCancelled();
  }

  /** @internal */
  protected override tellCancelled(): void {
    if (this.scheduled) observer?.timerCancelled(this);
    else super.tellCancelled();
  }

  /** @internal */
  protected override get label(): string {
    return "TimerHandle";
  }

  /** @internal */
  protected override details(): string {
    return ` when=${String(this.time)}`;
  }
}

/** A callback as Python prints it: `greet()`, in debug mode with its arguments, `greet('you')`. */
function describeCallback(callback: Callback, args: readonly unknown[], debug: boolean): string {
  return `${callback.name || "<lambda>"}(${debug ? args.map(shortRepr).join(", ") : ""})`;
}
