/**
 * The event loop. Python: `asyncio/base_events.py`.
 *
 * One pass, exactly as in CPython: drop cancelled timers from the head of the heap; wait, unless something is ready; move
 * the timers that are due behind what is ready; freeze the number of ready handles, and run that many. What they make
 * ready waits for the next pass. CPython waits in its selector, which blocks the thread; how we wait without blocking is
 * the business of `pump.ts`.
 */
import { swapAsyncGenHooks } from "./asyncgens.ts";
import type { AsyncGenerator } from "./asyncgens.ts";
import { ensureFuture } from "./awaitables.ts";
import { getClock } from "./clocks.ts";
import type { Clock } from "./clocks.ts";
import { isCoroutine } from "./coroutines.ts";
import { Handle, TimerHandle, runningLoopOrNull, setRunningLoop } from "./events.ts";
import { RuntimeError, withNote } from "./exceptions.ts";
import { Fifo } from "./fifo.ts";
import { Future } from "./futures.ts";
import { gather } from "./gather.ts";
import { realNow } from "./host.ts";
import type { Join } from "./joins.ts";
import { observer } from "./observer.ts";
import { trackOrigins } from "./origins.ts";
import { Pump } from "./pump.ts";
import type { Runnable } from "./ready.ts";
import { contextOf, reportException } from "./reports.ts";
import type { ExceptionContext } from "./reports.ts";
import { Task } from "./tasks.ts";
import type { TaskOptions } from "./tasks.ts";
import { threadsOver } from "./threads.ts";
import { Timers } from "./timers.ts";

/** Makes the tasks of a loop. Python: the argument of `loop.set_task_factory`. */
export type TaskFactory = <T>(loop: EventLoop, coroutine: PromiseLike<T>, options: TaskOptions) => Task<T>;

/** What the loop calls with an error that nobody asked for. Python: the argument of `loop.set_exception_handler`. */
export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => void;

const loops = new Set<EventLoop>();

/** The tasks that will never be done, since nobody runs their loops any more; forgets them. @internal */
export function takeDestroyedTasks(): Task<unknown>[] {
  const tasks = [...loops].flatMap((loop) => [...loop.tasks].filter((task) => task.forgotten));
  loops.clear();
  return tasks;
}

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
  /** Tasks of this loop that are not done, oldest first. @internal */
  readonly tasks = new Set<Task<unknown>>();
  /** Waits for several futures at once, for the call graph. @internal */
  readonly joins = new Set<Join>();
  /** Native promises that tasks of this loop wait for. @internal */
  bridged = 0;
  /** @internal */ readonly clock: Clock = getClock();
  /** @internal */ readonly ready = new Fifo<Runnable>();
  /** @internal */ readonly timers = new Timers();
  /** @internal */ stopping = false;
  /**
   * How long a callback or step may take, in seconds, before debug mode reports it; 0.1 to begin with.
   * Python: `loop.slow_callback_duration`.
   */
  slowCallbackDuration = 0.1;
  readonly #pump = new Pump(this);
  readonly #asyncGens = new Set<AsyncGenerator<unknown>>();
  #timerCount = 0;
  #running = false;
  #closed = false;
  #debug = false;
  #taskFactory: TaskFactory | null = null;
  #exceptionHandler: ExceptionHandler | null = null;

  constructor() {
    loops.add(this);
  }

  /** The loop's clock, in seconds from some fixed moment. Python: `loop.time()`. */
  time(): number {
    return this.clock.time();
  }

  /**
   * Schedules a callback for the next pass. Python: `loop.call_soon(callback, *args, context=…)`; the context is set by
   * wrapping the callback in `context.run`.
   *
   * @throws RuntimeError when the loop is closed
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.#checkCallback(callback, "callSoon");
    const handle = new Handle(callback, args, this, undefined);
    this.enqueueHandle(handle);
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
    return this.callAt(this.time() + delay, callback, ...args);
  }

  /**
   * Schedules a callback at the loop time `when`, in seconds. Python: `loop.call_at(when, callback, *args)`.
   *
   * @throws RuntimeError when the loop is closed
   */
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    this.#checkCallback(callback, "callAt");
    if (Number.isNaN(when)) throw withNote(new TypeError("when cannot be NaN"), "give the time in seconds");
    const timer = new TimerHandle(when, this.#timerCount++, callback, args, this, undefined);
    this.timers.add(timer);
    this.#pump.wake();
    return timer;
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
    return this.#pump.start().finally(() => {
      this.#running = false;
      this.stopping = false;
    });
  }

  /**
   * Runs until an awaitable is done, and gives its result. Python: `loop.run_until_complete(aw)`.
   *
   * @throws RuntimeError when this loop or another one is running, when it is closed, or (as a rejection) when it was
   * stopped before the awaitable was done; and whatever the awaitable raises
   */
  runUntilComplete<T>(awaitable: PromiseLike<T>): Promise<T> {
    this.#checkClosed();
    this.#checkRunning();
    const future = ensureFuture(awaitable, { loop: this });
    // Nobody but us knows of a task that was made here.
    if (future !== awaitable && !future.done()) future.forgotten = false;
    const stopWhenDone = (): void => {
      this.stop();
    };
    future.addDoneCallback(stopWhenDone);
    return this.runForever().then(
      () => {
        future.removeDoneCallback(stopWhenDone);
        if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
        return future.result();
      },
      (error: unknown) => {
        future.removeDoneCallback(stopWhenDone);
        throw error;
      },
    );
  }

  /** Ends the run after the present pass. Python: `loop.stop()`. */
  stop(): void {
    this.stopping = true;
    this.#pump.wake();
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
    if (this.tasks.size === 0) loops.delete(this);
    this.ready.clear();
    this.timers.clear();
  }

  /** Closes the async generators that are still open. Python: `await loop.shutdown_asyncgens()`. */
  async shutdownAsyncgens(): Promise<void> {
    const open = [...this.#asyncGens];
    this.#asyncGens.clear();
    if (open.length === 0) return;
    const results = await gather(...open.map((generator) => closing(generator)), { returnExceptions: true });
    results.forEach((result, index) => {
      if (!(result instanceof Error)) return;
      const asyncgen = open[index];
      this.callExceptionHandler({
        message: `an error occurred during closing of asynchronous generator ${String(asyncgen)}`,
        exception: result,
        asyncgen,
      });
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

  /** Who is told of errors that nobody can catch; null for the default, which prints them. Python: `loop.set_exception_handler(handler)`. */
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
    if (this.#exceptionHandler === null) {
      this.defaultExceptionHandler(context);
      return;
    }
    try {
      const own = contextOf(context);
      if (own === null) this.#exceptionHandler(this, context);
      else own.run(this.#exceptionHandler, this, context);
    } catch (error) {
      this.defaultExceptionHandler({ message: "Unhandled error in exception handler", exception: error, context });
    }
  }

  toString(): string {
    return `<EventLoop running=${String(this.#running)} closed=${String(this.#closed)} debug=${String(this.#debug)}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** Puts a task into the ready queue. @internal */
  enqueue(runnable: Runnable): void {
    if (this.#closed) this.#checkClosed();
    this.ready.push(runnable);
    if (this.#pump.waiting) this.#pump.wake();
  }

  /** Puts a callback into the ready queue. @internal */
  enqueueHandle(handle: Handle): void {
    if (observer !== null) observer.callbackScheduled(handle);
    this.enqueue(handle);
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

  /** Runs `count` ready handles. @internal */
  runHandles(count: number): void {
    const ready = this.ready;
    if (this.#debug) this.#runDebugged(count);
    else for (let i = 0; i < count; i++) ready.pop().run();
  }

  readonly #hooks = {
    firstIteration: (generator: AsyncGenerator<unknown>): void => void this.#asyncGens.add(generator),
    finished: (generator: AsyncGenerator<unknown>): void => void this.#asyncGens.delete(generator),
  };

  #runDebugged(count: number): void {
    const before = trackOrigins(true);
    for (let i = 0; i < count; i++) this.#runTimed(this.ready.pop());
    trackOrigins(before);
  }

  #runTimed(runnable: Runnable): void {
    const virtual = this.clock.time();
    const real = realNow();
    runnable.run();
    // A blocking call moves a virtual clock; a computation does not, but takes real time.
    const seconds = Math.max(this.clock.time() - virtual, this.clock.isVirtual ? 0 : (realNow() - real) / 1000);
    if (seconds >= this.slowCallbackDuration) {
      console.error(`Executing ${String(runnable)} took ${seconds.toFixed(3)} seconds`);
    }
  }

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

async function closing(generator: AsyncGenerator<unknown>): Promise<unknown> {
  return await generator.return();
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
