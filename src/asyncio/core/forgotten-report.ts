/**
 * What a program forgot, as asyncio writes it to stderr: errors that were never asked for, tasks that never ended, coroutines
 * that were never awaited. CPython writes it when the objects are collected; we cannot know that moment (but for some
 * coroutines, see base/never-awaited.ts), so it is the program's end.
 */
import type { Coroutine } from "./coroutines.ts";
import { takeDestroyedTasks } from "./destroyed-tasks.ts";
import { contextOfError } from "./exception-context.ts";
import { takeUnretrieved } from "./futures.ts";
import { reportIgnored } from "./reports.ts";
import type { Task } from "./tasks.ts";
import { warnNeverAwaited } from "../base/never-awaited.ts";
import { sourceTraceback } from "../base/origins.ts";

/** Reports what the program forgot, oldest first; to be called when all its loops are done. */
export function reportForgotten(): void {
  for (const future of takeUnretrieved()) {
    const message = `${future.label} exception was never retrieved`;
    const context = contextOfError(message, future.exception(), { future, ...sourceTraceback(future) });
    future.loop.report("never-retrieved", context);
  }
  for (const task of takeDestroyedTasks()) destroy(task);
  warnNeverAwaited();
}

/**
 * CPython frees a task and its coroutine, which is ended by that. A task that waits for a future is freed with it and with its
 * coroutine, all at once; the coroutine is the oldest of them, and so the first to end. Any other task goes before its coroutine.
 */
function destroy(task: Task<unknown>): void {
  if (task.waitsFor !== null) endCoroutine(task.getCoro());
  task.loop.report("destroyed-pending", {
    message: "Task was destroyed but it is pending!",
    task,
    ...sourceTraceback(task),
  });
  if (task.waitsFor === null) endCoroutine(task.getCoro());
}

/** Its `finally` blocks run; one that was never begun has none, and is warned of. */
function endCoroutine(coroutine: Coroutine<unknown>): void {
  if (!coroutine.isWaiting) return;
  try {
    coroutine.close();
  } catch (error) {
    reportIgnored(`while closing generator ${String(coroutine)}`, error);
  }
}
