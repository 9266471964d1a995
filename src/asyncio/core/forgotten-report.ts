/**
 * What a program forgot, as asyncio writes it to stderr: errors that were never asked for, tasks that never ended, coroutines
 * that were never awaited. CPython writes it when the objects are collected; we cannot know that moment (but for some
 * coroutines, see base/never-awaited.ts), so it is the program's end.
 */
import { takeDestroyedTasks } from "./destroyed-tasks.ts";
import { contextOfError } from "./exception-context.ts";
import { takeUnretrieved } from "./futures.ts";
import { warnNeverAwaited } from "../base/never-awaited.ts";
import { sourceTraceback } from "../base/origins.ts";

/** Reports what the program forgot, oldest first; to be called when all its loops are done. */
export function reportForgotten(): void {
  for (const future of takeUnretrieved()) {
    const message = `${future.label} exception was never retrieved`;
    const context = contextOfError(message, future.exception(), { future, ...sourceTraceback(future) });
    future.loop.report("never-retrieved", context);
  }
  for (const task of takeDestroyedTasks()) {
    task.loop.report("destroyed-pending", {
      message: "Task was destroyed but it is pending!",
      task,
      ...sourceTraceback(task),
    });
  }
  warnNeverAwaited();
}
