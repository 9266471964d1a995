// Turns what the loop tells its observer into events. The loop calls in the middle of its transitions, so nothing here
// may call back into it: only what can be read without consequence is read (asking a task for its error, say, would
// count as having retrieved it).
import type { Handle } from "../asyncio/events.ts";
import type { Observer } from "../asyncio/observer.ts";
import type { Task } from "../asyncio/tasks.ts";
import type { Id, TraceEvent } from "./events.ts";

/**
 * An observer that records.
 *
 * @param emit receives each event as it happens
 * @param now loop time in seconds
 */
export function createRecorder(emit: (event: TraceEvent) => void, now: () => number): Observer {
  const ids = new WeakMap<object, Id>();
  let lastId = 0;
  // More than one while an eager task runs its first step inside another's.
  const steps: Id[] = [];

  const idOf = (thing: object): Id => {
    let id = ids.get(thing);
    if (id === undefined) ids.set(thing, (id = ++lastId));
    return id;
  };
  const callbackMoved = (kind: "callback-scheduled" | "callback-started" | "callback-ended") => (handle: Handle) => {
    emit({ kind, time: now(), callback: idOf(handle), name: callbackName(handle) });
  };

  return {
    iterationStarted(ready, time) {
      emit({ kind: "iteration", time, ready });
    },
    taskCreated(task) {
      const { qualname, file, line } = task.getCoro().code;
      const name = task.getName();
      emit({
        kind: "task-created",
        time: now(),
        task: idOf(task),
        name,
        coroutine: qualname,
        file,
        line,
        by: steps.at(-1) ?? null,
      });
    },
    stepStarted(task) {
      steps.push(idOf(task));
      emit({ kind: "step-started", time: now(), task: idOf(task) });
    },
    taskSuspended(task, awaited, line) {
      steps.pop();
      emit({ kind: "task-suspended", time: now(), task: idOf(task), line, awaited: awaited && idOf(awaited) });
    },
    taskWoken(task, by) {
      emit({ kind: "task-woken", time: now(), task: idOf(task), by: idOf(by) });
    },
    cancelRequested(task) {
      emit({ kind: "cancel-requested", time: now(), task: idOf(task), by: steps.at(-1) ?? null });
    },
    taskDone(task) {
      steps.pop();
      emit({ kind: "task-done", time: now(), task: idOf(task), outcome: outcomeOf(task) });
    },
    coroutineEntered(coroutine, awaitedAt) {
      const { qualname: name, file, line } = coroutine.code;
      emit({ kind: "coroutine-entered", time: now(), coroutine: idOf(coroutine), name, file, line, awaitedAt });
    },
    coroutineLeft(coroutine) {
      emit({ kind: "coroutine-left", time: now(), coroutine: idOf(coroutine) });
    },
    callbackScheduled: callbackMoved("callback-scheduled"),
    callbackStarted: callbackMoved("callback-started"),
    callbackEnded: callbackMoved("callback-ended"),
    timerScheduled(timer) {
      const future = timer.args.find((argument) => argument instanceof Object);
      emit({
        kind: "timer-scheduled",
        time: now(),
        timer: idOf(timer),
        name: callbackName(timer),
        when: timer.when(),
        future: future === undefined ? null : idOf(future),
      });
    },
    timerFired(timer) {
      emit({ kind: "timer-fired", time: now(), timer: idOf(timer) });
    },
    timerCancelled(timer) {
      emit({ kind: "timer-cancelled", time: now(), timer: idOf(timer) });
    },
  };
}

function callbackName(handle: Handle): string {
  return handle.callback?.name ?? "";
}

function outcomeOf(task: Task<unknown>): "returned" | "raised" | "cancelled" {
  if (task.cancelled()) return "cancelled";
  // Nobody has had the time to look at the error of a task that failed this moment.
  return task.forgotten ? "raised" : "returned";
}
