/**
 * Who waits for what: the report of a deadlock. CPython would hang there for ever, and say nothing.
 */
import type { EventLoop } from "./events.ts";
import { Frame } from "./frames.ts";
import { Future } from "./futures.ts";
import { PromiseFuture } from "./promises.ts";
import { repr } from "../base/repr.ts";
import { Task } from "./tasks.ts";

const LIBRARY = "asyncio/";
const LONGEST = 50;

/** Where a task stands: the innermost line of the program itself, and what it awaits there. @internal */
function whereItWaits(task: Task<unknown>): string {
  let place: Frame = task.getCoro();
  let frame: unknown = place;
  while (frame instanceof Frame && !frame.code.file.startsWith(LIBRARY)) {
    place = frame;
    frame = frame.awaiting;
  }
  const position = place.code.file === "" ? "" : ` at ${place.code.file}:${String(place.line)}`;
  return `in ${place.code.qualname}()${position}, waiting for ${describeAwaited(frame)}`;
}

function describeAwaited(awaited: unknown): string {
  if (awaited instanceof Frame) return `${awaited.code.qualname}()`;
  if (awaited instanceof PromiseFuture) return "a promise that nothing settles";
  if (awaited instanceof Task) return `task ${repr(awaited.getName())}`;
  if (awaited instanceof Future) return "a future that nobody completes";
  return "its turn";
}

/** What each task that is not done does, one line a task. @internal */
export function describeTasks(loop: EventLoop): string[] {
  const tasks = [...loop.tasks];
  const rows = tasks.slice(0, LONGEST).map((task) => `  ${task.getName()} ${whereItWaits(task)}`);
  if (tasks.length > LONGEST) rows.push(`  … and ${String(tasks.length - LONGEST)} more`);
  return rows;
}

/** The whole report. @internal */
export function describeDeadlock(loop: EventLoop): string {
  return ["every task is waiting, and nothing is left that could wake one", ...describeTasks(loop)].join("\n");
}

/** The same for a program whose top level waits for a native promise. @internal */
export function describeTopLevelDeadlock(line: number): string {
  const what = "the program is waiting for a promise, and nothing is left that could settle it";
  return `${what}\n  <module> at line ${String(line)}, waiting for a promise that nothing settles`;
}
