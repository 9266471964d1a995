/**
 * The event loop: what it has (the ready queue, the timers, its tasks), and what a program can ask of it. Python:
 * `asyncio/base_events.py`. Parts of that file have one of their own here: what the loop does over and over is in
 * `run-once.ts`, and how it does that inside a JavaScript engine, which must not be blocked, in `run-forever.ts` and
 * `run-until-complete.ts`.
 *
 * The rest of asyncio reaches what the loop has by the methods at the end of the class, and changes nothing itself.
 */
import { swapAsyncGenHooks } from "./asyncgens.ts";
import type { AsyncGenerator } from "./asyncgens.ts";
import { ensureFuture } from "./awaitables.ts";
import { getClock } from "../base/clocks.ts";
import type { Clock } from "../base/clocks.ts";
import { isCoroutine } from "./coroutines.ts";
import { contextOf, contextOfError, hasError } from "./exception-context.ts";
import type { ExceptionContext } from "./exception-context.ts";
import { forgetLoop, rememberLoop } from "./destroyed-tasks.ts";
import { Handle, TimerHandle, runningLoopOrNull, setRunningLoop } from "./events.ts";
import type { Callback } from "./events.ts";
import { RuntimeError, withNote } from "../base/exceptions.ts";
import { isOrdinary } from "../base/exception-groups.ts";
import { Deque } from "../base/deque.ts";
import { Future } from "./futures.ts";
import { gather } from "./gather.ts";
import type { AwaitedBy } from "./awaited-by.ts";
import { observer } from "../base/observer.ts";
import type { Reported } from "../base/observer.ts";
import { RunForever } from "./run-forever.ts";
import { runUntilDone } from "./run-until-complete.ts";
import type { Runnable } from "../base/runnable.ts";
import { briefError } from "../base/brief.ts";
import { reportException } from "./reports.ts";
import { checkDelay, checkMoment } from "../base/seconds.ts";
import { TaskList } from "./task-list.ts";
import { Task } from "./tasks.ts";
import type { TaskOptions } from "./tasks.ts";
import { threadsOver } from "./threads.ts";
import { promiseAsIs } from "./thenable.ts";
import { Timers } from "./timers.ts";

/** Makes the tasks of a loop. Python: the argument of `loop.set_task_factory`. */
export type TaskFactory = <T>(loop: EventLoop, coroutine: PromiseLike<T>, options: TaskOptions) => Task<T>;

/** What the loop calls with an error that no code of the program can catch. Python: the argument of `loop.set_exception_handler`. */
export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => void;

/**
 * The event loop. `run()` makes one for you; `newEventLoop()` makes one by hand. Python: `asyncio.BaseEventLoop`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const loop = asyncio.getRunningLoop();
 *   loop.callLater(2, () => console.log("at", loop.time()));
 *   loop.callSoon(() => console.log("soon"));
 *   await asyncio.sleep(3);
 *   console.log("still", loop.isRunning());
 * }
 * await asyncio.run(main());
 * // soon
 * // at 2
 * // still true
 * ```
 */
export class EventLoop {
  /** @internal */ readonly clock: Clock = getClock();
  /** What the next iteration runs, first come first. @internal */
  readonly ready = new Deque<Runnable>();
  /** @internal */ readonly timers = new Timers();
  /**
   * How long a callback or step may take, in seconds, before debug mode reports it; 0.1 to begin with.
   * Python: `loop.slow_callback_duration`.
   */
  slowCallbackDuration = 0.1;
  readonly #runs = new RunForever(this);
  readonly #tasks = new TaskList();
  readonly #awaitedBy = new Set<AwaitedBy>();
  readonly #asyncGens = new Set<AsyncGenerator<unknown>>();
  #pendingPromises = 0;
  #running = false;
  #stopping = false;
  #closed = false;
  #debug = false;
  #taskFactory: TaskFactory | null = null;
  #exceptionHandler: ExceptionHandler | null = null;

  constructor() {
    rememberLoop(this);
  }

  /** The loop's clock, in seconds from some fixed moment. Python: `loop.time()`. */
  time(): number {
    return this.clock.time();
  }

  /**
   * Schedules a callback for the next iteration. Python: `loop.call_soon(callback, *args, context=…)`; the context is set by
   * wrapping the callback in `context.run`.
   *
   * @throws RuntimeError when the loop is closed
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.#checkCallback(callback, "callSoon");
    const handle = new Handle(callback, args, this);
    this.enqueue(handle);
    return handle;
  }

  /** The same as `callSoon`: a page's other threads only send messages. Python: `loop.call_soon_threadsafe`. */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.callSoon(callback, ...args);
  }

  /**
   * Schedules a callback after `delay` seconds. Python: `loop.call_later(delay, callback, *args)`.
   *
   * @throws RuntimeError when the loop is closed
   */
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    checkDelay(delay);
    return this.callAt(this.time() + delay, callback, ...args);
  }

  /**
   * Schedules a callback at the loop time `when`, in seconds. Python: `loop.call_at(when, callback, *args)`.
   *
   * @throws RuntimeError when the loop is closed
   */
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    this.#checkCallback(callback, "callAt");
    checkMoment(when);
    if (Number.isNaN(when)) throw withNote(new TypeError("when cannot be NaN"), "give the time in seconds");
    return this.setTimer(when, null, callback, args);
  }

  /** A future of this loop. Python: `loop.create_future()`. */
  createFuture<T>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /**
   * Wraps a coroutine in a task of this loop. Python: `loop.create_task(coro, …)`.
   *
   * @throws RuntimeError when the loop is closed; TypeError when it is not a coroutine
   */
  createTask<T>(coroutine: PromiseLike<T>, options: TaskOptions = {}): Task<T> {
    this.#checkClosed();
    return this.#taskFactory === null
      ? new Task(coroutine, { ...options, loop: this })
      : this.#taskFactory(this, coroutine, options);
  }

  /** Who makes the tasks of this loop; null for the ordinary ones. Python: `loop.set_task_factory(factory)`. */
  setTaskFactory(factory: TaskFactory | null): void {
    this.#taskFactory = factory;
  }

  /** The factory that was set, or null. Python: `loop.get_task_factory()`. */
  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  /**
   * Runs until `stop()` is called. The promise settles then. Python: `loop.run_forever()`.
   *
   * @throws RuntimeError when this loop or another one is running, or when it is closed
   */
  runForever(): Promise<void> {
    this.#checkClosed();
    this.#checkRunning();
    this.#running = true;
    return this.#runs.start().finally(() => {
      this.#running = false;
      this.#stopping = false;
    });
  }

  /**
   * Runs until an awaitable is done, and gives its result. Python: `loop.run_until_complete(aw)`.
   *
   * @throws RuntimeError when this loop or another one is running, when it is closed, or (as a rejection) when it was
   * stopped before the awaitable was done; and whatever the awaitable raises
   */
  runUntilComplete<T>(awaitable: PromiseLike<T>): Promise<T> {
    return promiseAsIs(this.runForResult(awaitable));
  }

  /** The same; gives a function that returns the result or raises the error. @internal */
  runForResult<T>(awaitable: PromiseLike<T>): Promise<() => T> {
    this.#checkClosed();
    this.#checkRunning();
    return runUntilDone(this, awaitable);
  }

  /** Ends the run after the present iteration. Python: `loop.stop()`. */
  stop(): void {
    this.#stopping = true;
    this.#runs.wake();
  }

  /** Whether it was started and has not stopped. Python: `loop.is_running()`. */
  isRunning(): boolean {
    return this.#running;
  }

  /** Whether it was closed. Python: `loop.is_closed()`. */
  isClosed(): boolean {
    return this.#closed;
  }

  /**
   * Throws away what is still scheduled; the loop cannot be used any more. Python: `loop.close()`.
   *
   * @throws RuntimeError when it is running
   */
  close(): void {
    if (this.#running)
      throw withNote(new RuntimeError("Cannot close a running event loop"), "stop() it, and await its run, first");
    this.#closed = true;
    if (this.#tasks.size === 0) forgetLoop(this);
    if (observer !== null) for (const entry of this.ready) observer.dropped(entry);
    this.ready.clear();
    this.timers.clear();
    if (observer !== null) observer.loopClosed(this);
  }

  /** Closes the async generators that are still open. Python: `await loop.shutdown_asyncgens()`. */
  async shutdownAsyncgens(): Promise<void> {
    const open = [...this.#asyncGens];
    this.#asyncGens.clear();
    if (open.length === 0) return;
    const closings = open.map((generator) => ensureFuture(generator.return(), { loop: this }));
    await gather(...closings, { returnExceptions: true });
    closings.forEach((closing, index) => {
      if (!closing.failed) return;
      const error = closing.exception();
      // As in CPython, which reports an `Exception` here and nothing beyond; what is no error at all, JavaScript can throw.
      if (error instanceof Error && !isOrdinary(error)) return;
      const asyncgen = open[index];
      const message = `an error occurred during closing of asynchronous generator ${String(asyncgen)}`;
      this.callExceptionHandler(contextOfError(message, error, { asyncgen }));
    });
  }

  /** Waits for the threads of `toThread` that still run. Python: `await loop.shutdown_default_executor()`. */
  async shutdownDefaultExecutor(): Promise<void> {
    await threadsOver(this);
  }

  /** Whether debug mode is on. Python: `loop.get_debug()`. */
  getDebug(): boolean {
    return this.#debug;
  }

  /** Debug mode reports steps and callbacks that take too long. Python: `loop.set_debug(enabled)`. */
  setDebug(enabled: boolean): void {
    this.#debug = enabled;
  }

  /**
   * Who is told of errors that no code of the program can catch; null for the default, which prints them.
   * Python: `loop.set_exception_handler(handler)`.
   */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    this.#exceptionHandler = handler;
  }

  /** The handler that was set, or null. Python: `loop.get_exception_handler()`. */
  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  /** Prints the error with its message. Python: `loop.default_exception_handler(context)`. */
  defaultExceptionHandler(context: ExceptionContext): void {
    reportException(context);
  }

  /** Tells the exception handler of an error. Python: `loop.call_exception_handler(context)`. */
  callExceptionHandler(context: ExceptionContext): void {
    this.report("other", context);
  }

  /** The same, of something that the loop itself has found. @internal */
  report(what: Reported, context: ExceptionContext): void {
    if (observer !== null) {
      const { message, exception, task, future } = context;
      const text = hasError(context) ? `${message}: ${briefError(exception)}` : message;
      observer.reported(what, text, task ?? future, exception);
    }
    if (this.#exceptionHandler === null) {
      this.defaultExceptionHandler(context);
      return;
    }
    try {
      const own = contextOf(context);
      if (own === null) this.#exceptionHandler(this, context);
      else own.run(this.#exceptionHandler, this, context);
    } catch (error) {
      this.defaultExceptionHandler(contextOfError("Unhandled error in exception handler", error, { context }));
    }
  }

  toString(): string {
    return `<EventLoop running=${String(this.#running)} closed=${String(this.#closed)} debug=${String(this.#debug)}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** Puts a task or a handle into the ready queue: all that enters it comes through here. @internal */
  enqueue(runnable: Runnable): void {
    if (this.#closed) this.#checkClosed();
    this.ready.push(runnable);
    if (observer !== null) observer.queued(runnable);
    this.#runs.wake();
  }

  /** Sets a timer; `completes`: the future whose result it will set, if that is what it is for. @internal */
  setTimer(when: number, completes: Future<unknown> | null, callback: Callback, args: readonly unknown[]): TimerHandle {
    const timer = new TimerHandle(when, callback, args, this);
    this.timers.add(timer);
    if (observer !== null) observer.timerScheduled(timer, completes);
    this.#runs.wake();
    return timer;
  }

  /** Whether it stops after the present iteration. @internal */
  get stopping(): boolean {
    return this.#stopping;
  }

  /** Its tasks that are not done, oldest first. @internal */
  get tasks(): Iterable<Task<unknown>> & { readonly size: number } {
    return this.#tasks;
  }

  /** A task begins. Python: `_register_task`. @internal */
  registerTask(task: Task<unknown>): void {
    this.#tasks.add(task);
  }

  /** A task is done. Python: `_unregister_task`. @internal */
  unregisterTask(task: Task<unknown>): void {
    this.#tasks.delete(task);
  }

  /** Forgets the tasks that are left, in a loop that can never run them. @internal */
  abandonTasks(): void {
    this.#tasks.clear();
  }

  /** What tasks wait for beside what they await. @internal */
  get awaitedBy(): ReadonlySet<AwaitedBy> {
    return this.#awaitedBy;
  }

  /** A task waits for futures beside what it awaits. Python: `future_add_to_awaited_by`. @internal */
  addAwaitedBy(entry: AwaitedBy): void {
    this.#awaitedBy.add(entry);
  }

  /** It waits for them no longer. Python: `future_discard_from_awaited_by`. @internal */
  discardAwaitedBy(entry: AwaitedBy): void {
    this.#awaitedBy.delete(entry);
  }

  /** Whether tasks of this loop wait for native promises. @internal */
  get awaitsPromises(): boolean {
    return this.#pendingPromises > 0;
  }

  /** A task waits for a native promise. @internal */
  addPromise(): void {
    this.#pendingPromises++;
  }

  /** A native promise has settled, or is waited for no longer. @internal */
  discardPromise(): void {
    this.#pendingPromises--;
  }

  /** Makes this the running loop of this thread for a slice of its run. @internal */
  enterSlice(): void {
    setRunningLoop(this);
    swapAsyncGenHooks(this.#hooks);
  }

  /** @internal */
  leaveSlice(): void {
    swapAsyncGenHooks(null);
    setRunningLoop(null);
  }

  readonly #hooks = {
    firstIteration: (generator: AsyncGenerator<unknown>): void => void this.#asyncGens.add(generator),
    finished: (generator: AsyncGenerator<unknown>): void => void this.#asyncGens.delete(generator),
  };

  #checkCallback(callback: unknown, method: string): void {
    this.#checkClosed();
    if (isCoroutine(callback)) {
      throw withNote(
        new TypeError(`coroutines cannot be used with ${method}()`),
        "make a task of it: createTask(coro)",
      );
    }
    if (typeof callback !== "function") {
      throw new TypeError(`a callable object was expected by ${method}(), got ${String(callback)}`);
    }
  }

  #checkClosed(): void {
    if (this.#closed)
      throw withNote(new RuntimeError("Event loop is closed"), "make a new one: asyncio.run() does it for you");
  }

  #checkRunning(): void {
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (runningLoopOrNull() !== null) throw new RuntimeError("Cannot run the event loop while another loop is running");
  }
}

/**
 * A new loop, to be run by hand and closed at the end. Python: `asyncio.new_event_loop()`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   await asyncio.sleep(1);
 *   return "done";
 * }
 *
 * const loop = asyncio.newEventLoop();
 * try {
 *   console.log(await loop.runUntilComplete(main())); // done
 * } finally {
 *   loop.close();
 * }
 * ```
 */
export function newEventLoop(): EventLoop {
  return new EventLoop();
}
