// The state of the loop between two iterations, for the begin of a record whose older events were dropped: read from the loop
// itself, and from what the recorder knows besides. That it is what the dropped events would have told, a test sees to.
import type { ObservedLoop } from "../asyncio/internal.ts";
import type { Id, ReadyEntry, TaskState, TimerState } from "./events.ts";
import { finite, orNull } from "./numbers.ts";
import type { KnownThings, TaskRecord } from "./known.ts";
import type { Resources } from "./resources.ts";
import { stackOf } from "./stacks.ts";
import type { Saved } from "./tape-reader.ts";

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
