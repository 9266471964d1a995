/**
 * Tasks by way of the running loop: making one, and asking for all. The loop makes its tasks, since a program can give it a task
 * factory, and keeps the list of them; these are the short ways there. Python: `asyncio/tasks.py`. Which task runs, only
 * `tasks.ts` knows.
 */
import { getRunningLoop } from "./events.ts";
import type { EventLoop } from "./events.ts";
import type { Task, TaskOptions } from "./tasks.ts";

/**
 * Wraps a coroutine in a task and schedules its first step; it does not run yet. Python: `asyncio.create_task(coro, …)`.
 *
 * @param coroutine the result of calling an `async` function
 * @throws RuntimeError when no loop is running; TypeError when it is not a coroutine
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function hello(name: string) {
 *   console.log("hello", name);
 * }
 *
 * async function main() {
 *   const task = asyncio.createTask(hello("Ada"), { name: "greeting" });
 *   console.log("made", task.getName()); // made greeting
 *   await task; // hello Ada
 * }
 * await asyncio.run(main());
 * ```
 */
export function createTask<T>(coroutine: PromiseLike<T>, options?: TaskOptions): Task<T> {
  return getRunningLoop().createTask(coroutine, options);
}

/**
 * The tasks that are not done, in the order in which they were made. Python: `asyncio.all_tasks()`.
 *
 * @param loop the loop to ask; the running one when left out
 * @throws RuntimeError when no loop is running and none is given
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function main() {
 *   const task = asyncio.createTask(asyncio.sleep(1), { name: "nap" });
 *   console.log([...asyncio.allTasks()].map((each) => each.getName())); // [ 'Task-1', 'nap' ]
 *   await task;
 * }
 * await asyncio.run(main());
 * ```
 */
export function allTasks(loop?: EventLoop): Set<Task<unknown>> {
  return new Set((loop ?? getRunningLoop()).tasks);
}
