/**
 * Tasks that start at once instead of in the next pass of the loop. Python: `asyncio.eager_task_factory`.
 *
 * A coroutine that needs to wait for nothing then never gets into the loop at all. The price is order: what runs first
 * is no longer the code that made the task, but the task.
 */
import type { EventLoop, TaskFactory } from "../core/base-events.ts";
import { Task } from "../core/tasks.ts";
import type { TaskOptions } from "../core/tasks.ts";

/** Makes a task. Python: the argument of `asyncio.create_eager_task_factory`. */
export type TaskConstructor = new <T>(coroutine: PromiseLike<T>, options: TaskOptions & { loop: EventLoop }) => Task<T>;

/**
 * A task factory for `loop.setTaskFactory` whose tasks run their first step at once, unless `eagerStart: false` says
 * otherwise. Python: `asyncio.create_eager_task_factory(custom_task_constructor)`.
 *
 * @param taskConstructor the class of the tasks: `Task`, or one derived from it
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * class Announced<T> extends asyncio.Task<T> {
 *   override setName(name: string) {
 *     console.log("renamed to", name);
 *     super.setName(name);
 *   }
 * }
 *
 * async function main() {
 *   asyncio
 *     .getRunningLoop()
 *     .setTaskFactory(asyncio.createEagerTaskFactory(Announced));
 *   const task = asyncio.createTask(asyncio.sleep(1));
 *   task.setName("nap"); // renamed to nap
 *   await task;
 * }
 * await asyncio.run(main());
 * ```
 */
export function createEagerTaskFactory(taskConstructor: TaskConstructor): TaskFactory {
  return (loop, coroutine, options) => new taskConstructor(coroutine, { eagerStart: true, ...options, loop });
}

/**
 * The task factory for `loop.setTaskFactory` whose tasks run their first step at once. Python: `asyncio.eager_task_factory`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function double(n: number) {
 *   return n * 2;
 * }
 *
 * async function main() {
 *   asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
 *   const task = asyncio.createTask(double(21));
 *   console.log(task.done(), task.result()); // true 42
 * }
 * await asyncio.run(main());
 * ```
 */
export const eagerTaskFactory: TaskFactory = createEagerTaskFactory(Task);
