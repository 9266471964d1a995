/**
 * What a program forgot, as asyncio writes it to stderr: errors that were never asked for, tasks that never ended, coroutines
 * that were never awaited. CPython writes it when the objects are collected; we cannot know that moment, so it is the
 * program's end. (That a call's value is thrown away we do know: see base/dropped.ts.)
 */
import { takeDestroyedTasks } from "./base-events.ts";
import { takeNeverAwaited } from "./coroutines.ts";
import { contextOfError } from "./exception-context.ts";
import { takeUnretrieved } from "./futures.ts";
import { neverAwaited, warn } from "../base/dropped.ts";
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
  // As in CPython, a warning is given once, however often a loop makes the same mistake.
  for (const warning of new Set(takeNeverAwaited().map(neverAwaited))) warn(warning);
}
