/**
 * Running a program: make a loop, run one coroutine on it, and leave nothing behind. Python: `asyncio/runners.py`.
 *
 * A page cannot block, so where Python's functions return the result, these return a native promise of it.
 */
import type { EventLoop } from "../core/base-events.ts";
import { newEventLoop } from "../core/base-events.ts";
import { asCoroutine, awaitableRequired, isAwaitable } from "../core/awaitables.ts";
import { copyContext } from "../base/contextvars.ts";
import type { Context } from "../base/contextvars.ts";
import { runningLoopOrNull } from "../core/events.ts";
import { DeadlockError, LimitError, RuntimeError, withNote } from "../base/exceptions.ts";
import { gather } from "../core/gather.ts";
import { perRun } from "../base/run-state.ts";
import { contextOfError } from "../core/exception-context.ts";
import { promiseAsIs } from "../core/thenable.ts";
import { enterSymbol } from "../dialect/scopes.ts";
import type { Task } from "../core/tasks.ts";

/** Options of `Runner` and `run`. */
export interface RunnerOptions {
  /** Turns debug mode of the loop on or off; as the program was started when left out. */
  debug?: boolean;
  /** Makes the loop; `newEventLoop` when left out. */
  loopFactory?: () => EventLoop;
}

let debugByDefault = false;
perRun(() => {
  debugByDefault = false;
});

/** Whether new runners put their loop into debug mode. Python: `PYTHONASYNCIODEBUG`. @internal */
export function setDebugByDefault(debug: boolean): void {
  debugByDefault = debug;
}

/**
 * A loop that several coroutines can be run on, one after the other. Python: `asyncio.Runner`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function add(a: number, b: number) {
 *   await asyncio.sleep(1);
 *   return a + b;
 * }
 *
 * await using runner = new asyncio.Runner();
 * console.log(await runner.run(add(1, 2))); // 3
 * console.log(await runner.run(add(3, 4))); // 7
 * ```
 */
export class Runner {
  readonly #options: RunnerOptions;
  #state: "created" | "initialized" | "closed" = "created";
  #loop: EventLoop | null = null;
  #context: Context | null = null;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
  }

  /** The loop that it runs coroutines on. Python: `runner.get_loop()`. */
  getLoop(): EventLoop {
    return this.#initialized();
  }

  /**
   * Runs a coroutine to its end. Python: `runner.run(coro, context=…)`.
   *
   * @throws RuntimeError when a loop is running, or the runner is closed; TypeError when it is not awaitable
   */
  run<T>(awaitable: PromiseLike<T>, options: { context?: Context } = {}): Promise<T> {
    return promiseAsIs(this.runForResult(awaitable, options));
  }

  /** The same; gives a function that returns the result or raises the error. @internal */
  runForResult<T>(awaitable: PromiseLike<T>, options: { context?: Context } = {}): Promise<() => T> {
    if (runningLoopOrNull() !== null) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.#initialized();
    if (!isAwaitable(awaitable)) throw awaitableRequired(awaitable);
    const context = options.context ?? this.#context!;
    const task: Task<T> = loop.createTask(asCoroutine(awaitable), { context });
    return loop.runForResult(task).catch((error: unknown) => {
      if (error instanceof DeadlockError || error instanceof LimitError) this.#abandon();
      throw error;
    });
  }

  /** Cancels what is left, closes async generators and the loop. Python: `runner.close()`. */
  close(): Promise<void> {
    const loop = this.#loop;
    if (this.#state !== "initialized" || loop === null) {
      this.#state = "closed";
      return Promise.resolve();
    }
    this.#state = "closed";
    return cancelAllTasks(loop)
      .then(() => loop.runUntilComplete(loop.shutdownAsyncgens()))
      .then(() => loop.runUntilComplete(loop.shutdownDefaultExecutor()))
      .finally(() => {
        loop.close();
        this.#loop = null;
      });
  }

  /** Closes the loop at once, running nothing any more: after a deadlock nothing could run. */
  #abandon(): void {
    this.#state = "closed";
    this.#loop?.abandonTasks();
    this.#loop?.close();
    this.#loop = null;
  }

  /** @internal */
  [enterSymbol](): void {
    this.#initialized();
  }

  /** Leaving an `await using` block closes the runner. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #initialized(): EventLoop {
    if (this.#state === "closed") throw new RuntimeError("Runner is closed");
    if (this.#loop === null) {
      this.#loop = (this.#options.loopFactory ?? newEventLoop)();
      this.#loop.setDebug(this.#options.debug ?? debugByDefault);
      this.#context = copyContext();
      this.#state = "initialized";
    }
    return this.#loop;
  }
}

function cancelAllTasks(loop: EventLoop): Promise<void> {
  const left = [...loop.tasks];
  if (left.length === 0) return Promise.resolve();
  for (const task of left) task.cancel();
  return loop.runUntilComplete(gather(...left, { returnExceptions: true })).then(() => {
    for (const task of left) {
      if (!task.failed) continue;
      const message = "unhandled exception during asyncio.run() shutdown";
      loop.callExceptionHandler(contextOfError(message, task.exception(), { task }));
    }
  });
}

/**
 * Runs a coroutine on a new loop, to its end; then cancels whatever tasks are left. Python: `asyncio.run(main)`.
 *
 * @param main the coroutine: the result of calling your `async` function
 * @param options `debug` turns the loop's debug mode on; `loopFactory` makes the loop
 * @returns a native promise of its result, since a page cannot block
 * @throws RuntimeError when called inside a running loop; what the coroutine raises rejects the promise
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   await asyncio.sleep(1);
 *   return "done";
 * }
 * console.log(await asyncio.run(main())); // done
 * ```
 */
export function run<T>(main: PromiseLike<T>, options: RunnerOptions = {}): Promise<T> {
  if (runningLoopOrNull() !== null) {
    const error = new RuntimeError("asyncio.run() cannot be called from a running event loop");
    throw withNote(error, "inside a coroutine, await the other one, or make a task of it with createTask()");
  }
  const runner = new Runner(options);
  return promiseAsIs(
    runner.runForResult(main).then(
      (result) => runner.close().then(() => result),
      (error: unknown) =>
        runner.close().then(() => {
          throw error;
        }),
    ),
  );
}
