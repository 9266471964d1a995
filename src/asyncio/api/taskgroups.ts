/**
 * Tasks that live no longer than a block of code. Python: `asyncio/taskgroups.py`.
 *
 * Leaving the block waits for them all. When one fails, the others are cancelled, and so is the task in the block (the
 * parent), once; what they raised is thrown out of the block as one `ExceptionGroup`. The difficulty is the parent's
 * cancel. It may be the group's own, and then it must not get out; or somebody else's, and then it must, even when errors
 * of children come in between: an error of the group takes precedence, and the cancel is asked for anew, so that it comes
 * at the parent's next await. As in `timeouts.ts`, the parent's `cancelling()` tells the two apart.
 */
import type { EventLoop } from "../core/base-events.ts";
import { isCoroutine } from "../core/coroutines.ts";
import { getRunningLoop } from "../core/events.ts";
import { BaseExceptionGroup } from "../base/exception-groups.ts";
import { AttributeError, CancelledError, RuntimeError, withNote } from "../base/exceptions.ts";
import type { Future } from "../core/futures.ts";
import type { AwaitedBy } from "../core/awaited-by.ts";
import { contextOfError } from "../core/exception-context.ts";
import { observer } from "../base/observer.ts";
import { enterSymbol } from "../dialect/scopes.ts";
import { currentTask } from "../core/tasks.ts";
import type { Task, TaskOptions } from "../core/tasks.ts";

/**
 * A group of tasks, for `await using`: leaving the block waits until all of them are done. Python: `asyncio.TaskGroup`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function cook(dish: string, seconds: number) {
 *   await asyncio.sleep(seconds);
 *   console.log(dish);
 * }
 *
 * async function main() {
 *   {
 *     await using group = new asyncio.TaskGroup();
 *     group.createTask(cook("stew", 2));
 *     group.createTask(cook("tea", 1));
 *   }
 *   console.log("dinner");
 * }
 * await asyncio.run(main());
 * // tea
 * // stew
 * // dinner
 * ```
 */
export class TaskGroup {
  readonly #tasks = new Set<Task<unknown>>();
  /** Null once the block has been left. */
  #errors: unknown[] | null = [];
  #loop: EventLoop | null = null;
  #parent: Task<unknown> | null = null;
  #awaitedBy: AwaitedBy | null = null;
  #leaving = false;
  #aborting = false;
  #parentCancelRequested = false;
  #allDone: Future<undefined> | null = null;

  /**
   * Makes a task of the group. Python: `group.create_task(coro, …)`.
   *
   * @param coroutine the result of calling an `async` function
   * @throws RuntimeError when the block has not been entered, has been left, or the group is cancelling its tasks; the
   * coroutine is closed then. TypeError when it is not a coroutine
   */
  createTask<T>(coroutine: PromiseLike<T>, options: TaskOptions = {}): Task<T> {
    if (this.#loop === null)
      throw this.#refusal(coroutine, "has not been entered", "write `await using group = new TaskGroup()`");
    if (this.#leaving && this.#tasks.size === 0)
      throw this.#refusal(coroutine, "is finished", "create the tasks before the block ends");
    if (this.#aborting)
      throw this.#refusal(coroutine, "is shutting down", "a task of the group failed, or the group was cancelled");
    const task: Task<T> = this.#loop.createTask(coroutine, options);
    // Also one that is done already (it was started eagerly) tells it through the loop: else its error would cancel the
    // parent in the middle of the parent's own step.
    this.#tasks.add(task);
    task.addDoneCallback(this.#taskDone);
    if (observer !== null && this.#allDone !== null) observer.childJoined(this.#allDone, task);
    return task;
  }

  /** @internal */
  [enterSymbol](): void {
    if (this.#loop !== null)
      throw withNote(
        new RuntimeError(`TaskGroup ${String(this)} has already been entered`),
        "make a new one for each block",
      );
    const loop = getRunningLoop();
    this.#parent = currentTask(loop);
    if (this.#parent === null) throw new RuntimeError(`TaskGroup ${String(this)} cannot determine the parent task`);
    this.#loop = loop;
    this.#awaitedBy = { task: this.#parent, futures: this.#tasks };
    loop.addAwaitedBy(this.#awaitedBy);
  }

  /** Leaving the block: waits for the tasks, and raises their errors as one group. */
  async [Symbol.asyncDispose](...error: [] | [error: unknown]): Promise<void> {
    if (this.#loop === null)
      throw this.#refusal(null, "has not been entered", "whoever holds it enters it: group[asyncio.enterSymbol]()");
    const failed = error.length > 0;
    const ownCancel = error[0] instanceof CancelledError ? error[0] : null;
    let cancel = ownCancel;
    const parent = this.#parent!;
    const loop = this.#loop;
    this.#leaving = true;
    if (failed && !this.#aborting) this.#abort();

    const errors = this.#errors ?? [];
    try {
      // The parent may be cancelled while it waits here, even several times.
      while (this.#tasks.size > 0) {
        const allDone = (this.#allDone = loop.createFuture<undefined>());
        if (observer !== null) observer.futureMade(allDone, { kind: "children", of: "group", futures: this.#tasks });
        try {
          await allDone;
        } catch (interruption) {
          if (!(interruption instanceof CancelledError)) throw interruption;
          if (!this.#aborting) {
            cancel = interruption;
            this.#abort();
          }
        }
        this.#allDone = null;
      }
    } finally {
      this.#errors = null;
      this.#parent = null;
      loop.discardAwaitedBy(this.#awaitedBy!);
    }
    if (this.#parentCancelRequested && parent.uncancel() === 0) cancel = null;
    if (cancel !== null && errors.length === 0) throw cancel;
    if (failed && ownCancel === null) errors.push(error[0]);
    if (errors.length === 0) return;
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    throw new BaseExceptionGroup("unhandled errors in a TaskGroup", errors);
  }

  readonly #taskDone = (task: Task<unknown>): void => {
    this.#tasks.delete(task);
    if (this.#tasks.size === 0 && this.#allDone?.done() === false) this.#allDone.setResult(undefined);
    if (!task.failed) return;
    const error = task.exception();
    // Only who resumes the parent by hand, and so has it leave too early, comes here.
    if (this.#errors === null) throw new AttributeError("'null' object has no attribute 'append'");
    this.#errors.push(error);
    const parent = this.#parent!;
    if (parent.done()) {
      const message = `Task ${String(task)} has errored out but its parent task ${String(parent)} is already completed`;
      task.loop.callExceptionHandler(contextOfError(message, error, { task }));
    } else if (!this.#aborting) {
      this.#abort();
      this.#parentCancelRequested = true;
      parent.cancel();
    }
  };

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  #refusal(coroutine: unknown, why: string, advice: string): Error {
    if (isCoroutine(coroutine)) coroutine.close();
    return withNote(new RuntimeError(`TaskGroup ${String(this)} ${why}`), advice);
  }

  /** As in Python: `<TaskGroup tasks=2 entered>`. */
  toString(): string {
    const tasks = this.#tasks.size > 0 ? ` tasks=${String(this.#tasks.size)}` : "";
    const count = this.#errors?.length ?? 0;
    const errors = count > 0 ? ` errors=${String(count)}` : "";
    const state = this.#aborting ? " cancelling" : this.#loop !== null ? " entered" : "";
    return `<TaskGroup${tasks}${errors}${state}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
