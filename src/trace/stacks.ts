// Where a task stands in its source: read off its frames, of which only those of the program count. The frames know the line of each
// coroutine's last await, and no more, so it costs nothing until somebody asks.
import type { ObservedFrame } from "../asyncio/internal.ts";
import type { Place, StackEntry } from "./events.ts";
import type { TaskRecord } from "./known.ts";

/** How many coroutines of a task are told, the innermost ones: nobody reads more of them. */
const DEEPEST = 100;

/** The coroutines of the program that a task is in, outermost first. */
export function stackOf({ begun, movedTo, task }: TaskRecord): StackEntry[] {
  if (movedTo !== null)
    return movedTo
      .filter(({ code }) => code.isProgram)
      .slice(-DEEPEST)
      .map(entryOf);
  return begun ? framesUpTo(task.getCoro(), task.innermostFrame).map(entryOf).reverse() : [];
}

/**
 * The frames of the program from one of a task's outwards to that of the task's own coroutine, and no further: another task may await
 * that coroutine.
 */
export function framesUpTo(root: ObservedFrame, innermost: ObservedFrame | null): ObservedFrame[] {
  const frames: ObservedFrame[] = [];
  for (let frame = innermost; frame !== null && frames.length < DEEPEST; frame = frame === root ? null : frame.parent)
    if (frame.code.isProgram) frames.push(frame);
  return frames;
}

/** A coroutine on a stack, as the record tells of it. */
function entryOf({ code, line }: ObservedFrame): StackEntry {
  return { name: code.qualname, file: code.file, line };
}

/** The innermost frame of the program, from this one outwards. */
export function programFrame(innermost: ObservedFrame | null): ObservedFrame | null {
  let frame = innermost;
  while (frame !== null && !frame.code.isProgram) frame = frame.parent;
  return frame;
}

/** Where a running task stands, as far as its frames know: at its last await. */
export function lastAwait(task: TaskRecord | null): Place | null {
  const frame = programFrame(task?.task.innermostFrame ?? null);
  return frame && { file: frame.code.file, line: frame.line };
}
