// The state of the loop between two iterations, for the begin of a record whose older events were dropped: read from the loop
// itself, and from what the recorder knows besides. That it is what the dropped events would have told, a test sees to.
import type { ObservedFrame, ObservedLoop } from "../asyncio/internal.ts";
import { FOREVER } from "./events.ts";
import type { Id, ReadyEntry, StackEntry, TaskState, TimerState } from "./events.ts";
import type { KnownThings, TaskRecord } from "./known.ts";
import type { Resources } from "./resources.ts";
import type { Saved } from "./tape-reader.ts";

/** How many coroutines of a task are told, the innermost ones: nobody reads more of them. */
const DEEPEST = 100;

/** What the state is made from, besides the loop. */
export interface Sources {
  readonly known: KnownThings;
  /** The tasks that are not done. */
  readonly tasks: Iterable<TaskRecord>;
  readonly resources: Resources;
  readonly turn: number;
  readonly iteration: number;
  loopId(loop: ObservedLoop): Id;
}

/** The state of a loop that is between two iterations. */
export function savedState(loop: ObservedLoop, sources: Sources): Saved {
  const { known, resources, turn, iteration } = sources;
  const ready: ReadyEntry[] = [];
  for (const entry of loop.ready) {
    const { id, isTask, name, queuedBy } = known.entry(entry);
    ready.push({ id, what: isTask ? "step" : "callback", name, by: orNull(queuedBy) });
  }
  const timers: TimerState[] = [];
  for (const timer of loop.timers) {
    const { id, name, completes, setBy } = known.handle(timer);
    timers.push({ id, name, when: finite(timer.when()), future: orNull(completes), by: orNull(setBy) });
  }
  // Timers of the same time are due in the order in which they were set.
  timers.sort((a, b) => a.when - b.when || a.id - b.id);
  const tasks = Array.from(sources.tasks, (record) => taskState(record, sources.loopId(record.task.loop)));
  return { turn, iteration, tasks, ready, timers, resources: resources.all() };
}

function taskState(record: TaskRecord, loop: Id): TaskState {
  const { id, task, name, made, queued, waitsFor, wokenBy, cancelPending } = record;
  const { at, ...how } = made;
  return {
    id,
    loop,
    name,
    ...how,
    madeAt: at(),
    phase: queued ? "ready" : "waiting",
    stack: stackOf(record),
    waitsFor: queued ? null : waitsFor,
    wokenBy: orNull(wokenBy),
    cancelRequests: task.cancelling(),
    cancelPending,
    outcome: null,
    value: "",
  };
}

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

/** A time that JSON can hold. */
export function finite(time: number): number {
  return time === Infinity ? FOREVER : time;
}

/** Numbers begin at 1: 0 is none. */
export function orNull(id: Id): Id | null {
  return id === 0 ? null : id;
}
