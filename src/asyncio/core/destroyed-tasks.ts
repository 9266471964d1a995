/**
 * The loops whose tasks may be left when the program is over. CPython notices a task that was destroyed while it was pending,
 * because its memory is freed. Nobody tells us that, so each loop is remembered until it was closed without tasks, and what
 * is left in the others at the end was destroyed.
 */
import type { EventLoop } from "./events.ts";
import { perRun } from "../base/run-state.ts";
import type { Task } from "./tasks.ts";

const loops = new Set<EventLoop>();
perRun(() => {
  loops.clear();
});

/** A loop was made. @internal */
export function rememberLoop(loop: EventLoop): void {
  loops.add(loop);
}

/** It was closed, and no task was left. @internal */
export function forgetLoop(loop: EventLoop): void {
  loops.delete(loop);
}

/** The tasks that will never be done, since their loops do not run any more; forgets them. @internal */
export function takeDestroyedTasks(): Task<unknown>[] {
  const tasks = [...loops].flatMap((loop) => [...loop.tasks].filter((task) => task.forgotten));
  loops.clear();
  return tasks;
}
