/**
 * A task runs one coroutine on the loop. Python: `asyncio.Task`.
 *
 * The task itself is what stands in the ready queue and among the callbacks of the future it waits for, so a switch from
 * one task to another makes no object at all. Its frames live on a driver of its own (`driver.ts`).
 *
 * From `createTask` to the first step it is one way, CPython's: the loop makes the task (or its task factory does); the
 * constructor registers it and puts it into the ready queue (`EventLoop.enqueue`); the next iteration takes it out and calls
 * `run` (`run-once.ts`), which enters its context and takes one step. `wakeUp` leads to the next `run` in the same way.
 */
import { copyContext, enterContext, leaveContext } from "../base/contextvars.ts";
import type { Context } from "../base/contextvars.ts";
import { describeCoroutine, isCoroutine } from "./coroutines.ts";
import type { Coroutine } from "./coroutines.ts";
import { getRunningLoop, runningLoopOrNull } from "./events.ts";
import type { EventLoop } from "./events.ts";
import { CancelledError, RuntimeError, withNote } from "../base/exceptions.ts";
import { describeFrame, stackOf, stackOfError } from "./stack.ts";
import type { StackFrame } from "./stack.ts";
import { Driver, RAISED, SUSPENDED } from "./driver.ts";
import { BARE_YIELD, Yielded, handOut } from "./yielded.ts";
import type { Frame } from "./frames.ts";
import { tellMoved } from "./moved.ts";
import { Future } from "./futures.ts";
import { observer } from "../base/observer.ts";
import { perRun } from "../base/run-state.ts";
import type { Runnable } from "../base/runnable.ts";
import { repr } from "../base/repr.ts";
import { describeError } from "../base/traceback.ts";

/** The task whose code is running. */
let running: Task<unknown> | null = null;
let nameCounter = 0;
perRun(() => {
  running = null;
  nameCounter = 0;
});

/** Options of a new task. Python: the keyword arguments of `asyncio.create_task`. */
export interface TaskOptions {
  /** Shown in reports; `Task-1`, `Task-2` … when left out. */
  name?: string;
  /** The context the task runs in; a copy of the present one when left out. */
  context?: Context;
  /** Run the first step at once instead of scheduling it. */
  eagerStart?: boolean;
}

/**
 * A coroutine that the loop runs beside others. Make one with `createTask`. Python: `asyncio.Task`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function double(n: number) {
 *   await asyncio.sleep(1);
 *   return n * 2;
 * }
 *
 * async function main() {
 *   const task = asyncio.createTask(double(21));
 *   console.log(task.done()); // false
 *   console.log(await task); // 42
 * }
 * await asyncio.run(main());
 * ```
 */
export class Task<T> extends Future<T> implements Runnable {
  declare private readonly coroutine: Coroutine<T>;
  declare private readonly driver: Driver;
  declare private readonly context: Context;
  declare private name: string | number;
  declare private mustCancel: boolean;
  declare private cancelRequests: number;
  /** What it waits for, or null. @internal */
  declare waitsFor: Future<unknown> | null;
  declare private wokenBy: Future<unknown> | null;
  declare private errorToRaise: Error | null;
  declare private cancelledError: CancelledError | null;
  /** Its neighbours in the loop's list of tasks. @internal */
  declare older: Task<unknown> | null;
  /** @internal */
  declare newer: Task<unknown> | null;

  /**
   * @param coroutine what to run
   * @param options `loop` (the running one when left out), `name`, `context`, `eagerStart`
   * @throws TypeError when it is not a coroutine
   */
  constructor(coroutine: PromiseLike<T>, options: TaskOptions & { loop?: EventLoop } = {}) {
    super(options);
    if (!isCoroutine(coroutine)) {
      const error = new TypeError(`a coroutine was expected, got ${repr(coroutine)}`);
      throw withNote(error, "pass the result of calling an async function: createTask(work()), not createTask(work)");
    }
    this.forgotten = true;
    this.coroutine = coroutine as Coroutine<T>;
    this.driver = new Driver(this.coroutine, true);
    this.context = options.context ?? copyContext();
    this.name = options.name ?? ++nameCounter;
    this.mustCancel = false;
    this.cancelRequests = 0;
    this.waitsFor = null;
    this.wokenBy = null;
    this.errorToRaise = null;
    this.cancelledError = null;
    this.older = null;
    this.newer = null;
    const eagerly = options.eagerStart === true && runningLoopOrNull() === this.loop;
    if (eagerly) this.context.checkFree();
    const self = this as Task<unknown>;
    if (observer !== null) observer.taskCreated(self, eagerly);
    // A coroutine that was begun by hand stands somewhere already.
    if (!eagerly && this.coroutine.isWaiting) tellMoved(this.coroutine);
    this.loop.registerTask(self);
    if (eagerly) this.startEagerly();
    else this.loop.enqueue(self);
  }

  /** The name. Python: `task.get_name()`. */
  getName(): string {
    const name = this.name;
    return typeof name === "number" ? `Task-${String(name)}` : name;
  }

  /** Changes the name. Python: `task.set_name(name)`. */
  setName(name: string): void {
    this.name = name;
    if (observer !== null) observer.taskRenamed(this);
  }

  /** The coroutine it runs. Python: `task.get_coro()`. */
  getCoro(): Coroutine<T> {
    return this.coroutine;
  }

  /** The context it runs in. Python: `task.get_context()`. */
  getContext(): Context {
    return this.context;
  }

  /**
   * Where it stands: the line of its coroutine while it waits, and where the error came from when it has failed; nothing
   * when it is done otherwise. Python: `task.get_stack(limit=…)`.
   *
   * As in CPython, a task that waits has one frame, however many coroutines await each other in it: the call graph
   * (`captureCallGraph`) has them all.
   *
   * @param options.limit how many frames, at most
   */
  getStack(options: { limit?: number | null } = {}): StackFrame[] {
    const limit = options.limit ?? Infinity;
    const stack = this.done() ? stackOfError(this.storedError) : stackOf(this.coroutine, false).slice(0, 1);
    return stack.slice(0, Math.max(0, limit));
  }

  /** Prints where it stands to stderr. Python: `task.print_stack(limit=…)`. */
  printStack(options: { limit?: number | null } = {}): void {
    const stack = this.getStack(options).map(describeFrame);
    const head = stack.length === 0 ? "No stack" : this.failed ? "Traceback" : "Stack";
    const order = stack.length === 0 ? "" : " (most recent call last):";
    console.error(
      [`${head} for ${String(this)}${order}`, ...stack, ...(this.failed ? [describeError(this.storedError)] : [])].join(
        "\n",
      ),
    );
  }

  /** A task's result comes from its coroutine only. @throws RuntimeError always */
  override setResult(): never {
    throw new RuntimeError("Task does not support setResult operation");
  }

  /** A task's error comes from its coroutine only. @throws RuntimeError always */
  override setException(): never {
    throw new RuntimeError("Task does not support setException operation");
  }

  /**
   * Asks for the task to be cancelled: a `CancelledError` is raised where it waits, at its next step.
   * Python: `task.cancel(msg)`.
   *
   * @param message the message of the error
   * @returns false when the task is done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) return super.cancel();
    this.cancelRequests++;
    if (observer !== null) observer.cancelRequested(this, message);
    if (this.waitsFor?.cancel(message) === true) return true;
    this.mustCancel = true;
    this.setCancelMessage(message);
    return true;
  }

  /** How many cancels were asked for and not taken back. Python: `task.cancelling()`. */
  cancelling(): number {
    return this.cancelRequests;
  }

  /** Takes one cancel back; returns how many are left. Python: `task.uncancel()`. */
  uncancel(): number {
    if (this.cancelRequests === 0) return 0;
    if (--this.cancelRequests === 0) this.mustCancel = false;
    if (observer !== null) observer.uncancelled(this);
    return this.cancelRequests;
  }

  /** @internal */
  override takeCancelledError(): CancelledError {
    const error = this.cancelledError;
    if (error === null) return super.takeCancelledError();
    this.cancelledError = null;
    return error;
  }

  /** What it waits for is done: it goes back into the ready queue. @internal */
  wakeUp(future: Future<unknown>): void {
    this.wokenBy = future;
    if (observer !== null) observer.woken(this, future);
    this.loop.enqueue(this);
  }

  /** The innermost of its frames; null when it is not known. @internal */
  get innermostFrame(): Frame | null {
    return this.driver.top;
  }

  /** One step, in the task's context. @internal */
  run(): void {
    const previous = enterContext(this.context);
    this.step(false);
    leaveContext(previous);
  }

  private startEagerly(): void {
    const outer = running;
    const previous = enterContext(this.context);
    this.step(true);
    leaveContext(previous);
    if (observer !== null) observer.eagerStepEnded(this);
    running = outer;
  }

  private step(eager: boolean): void {
    let sent: unknown = undefined;
    let raise = false;
    const wokenBy = this.wokenBy;
    if (wokenBy !== null) {
      this.wokenBy = this.waitsFor = null;
      raise = !wokenBy.succeeded;
      sent = raise ? wokenBy.takeError() : wokenBy.result();
    } else if (this.errorToRaise !== null) {
      sent = this.errorToRaise;
      raise = true;
      this.errorToRaise = null;
    }
    if (this.mustCancel) {
      if (!raise || !(sent instanceof CancelledError)) {
        sent = this.takeCancelledError();
        raise = true;
      }
      this.mustCancel = false;
    }
    running = this;
    if (observer !== null) observer.stepStarted(running, eager, raise && sent instanceof CancelledError ? sent : null);
    const outcome = this.driver.run(sent, raise);
    const value = this.driver.value;
    this.driver.value = undefined;
    if (outcome === SUSPENDED) this.suspend(value);
    else this.end(outcome === RAISED, value);
    running = null;
  }

  private suspend(awaited: unknown): void {
    if (observer !== null) observer.suspended(this, awaited instanceof Yielded ? null : (awaited as Future<unknown>));
    if (awaited === BARE_YIELD) {
      this.loop.enqueue(this);
      return;
    }
    const future = awaited as Future<unknown>;
    if (future.loop !== this.loop) {
      this.refuse(awaited);
    } else if (future === (this as Future<unknown>)) {
      handOut(future);
      this.raiseNext(
        `Task cannot await on itself: ${String(this)}`,
        "a task that waits for its own end would wait for ever",
      );
    } else {
      this.waitsFor = future;
      future.addWaiter(this);
      if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
    }
  }

  private refuse(awaited: unknown): void {
    if (awaited instanceof Yielded) {
      this.raiseNext(
        `Task got bad yield: ${repr(awaited.value)}`,
        "an object's own [awaitSymbol]() yields what it awaits, or nothing to give others a turn",
      );
    } else {
      handOut(awaited as object);
      this.raiseNext(
        `Task ${String(this)} got Future ${String(awaited)} attached to a different loop`,
        "await it on the loop that made it",
      );
    }
  }

  private raiseNext(message: string, advice: string): void {
    this.errorToRaise = withNote(new RuntimeError(message), advice);
    this.loop.enqueue(this);
  }

  private end(failed: boolean, value: unknown): void {
    this.loop.unregisterTask(this);
    if (!failed) {
      if (this.mustCancel) {
        // Cancelled in its last step: too late for the coroutine to notice, yet cancelled is what it is.
        this.mustCancel = false;
        super.cancel(this.cancelMessage);
      } else {
        this.finish(value);
      }
    } else if (value instanceof CancelledError) {
      this.cancelledError = value;
      super.cancel();
    } else {
      this.fail(value);
    }
  }

  /** @internal */
  override get label(): string {
    return "Task";
  }

  /** @internal */
  protected override describeState(): string {
    return this.cancelRequests > 0 && !this.done() ? "cancelling" : super.describeState();
  }

  /** @internal */
  protected override details(): string {
    const waits = this.waitsFor === null ? "" : ` waitFor=${String(this.waitsFor)}`;
    return ` name=${repr(this.getName())} coro=${describeCoroutine(this.coroutine)}${waits}`;
  }
}

/**
 * The task that is running now, or null: also inside callbacks. Python: `asyncio.current_task()`.
 *
 * @param loop the loop to ask; the running one when left out
 * @throws RuntimeError when no loop is running and none is given
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   console.log(asyncio.currentTask()?.getName()); // Task-1
 * }
 * await asyncio.run(main());
 * ```
 */
export function currentTask(loop?: EventLoop): Task<unknown> | null {
  const asked = loop ?? getRunningLoop();
  return running?.loop === asked ? running : null;
}
