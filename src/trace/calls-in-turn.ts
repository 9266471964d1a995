// Waits that could have overlapped: calls of the same coroutine that another one awaits in turn, though each of them waits only for time or
// for the world outside. Who waits for others on the loop, or shares a queue or a lock with them, is in step with them, and a call that
// failed is tried again: those are no such waits.
import type { Id, Place } from "./events.ts";
import type { Events } from "./slices.ts";

/** A call of a coroutine that took time. */
export interface Call {
  readonly name: string;
  /** Loop time in seconds. */
  readonly begin: number;
  readonly end: number;
  /** The line that awaits it. */
  readonly at: Place | null;
}

/** Calls of one coroutine, awaited in turn by one coroutine of a task. */
export interface CallsInTurn {
  readonly task: Id;
  readonly calls: readonly Call[];
}

/** A coroutine that has begun. */
interface Open {
  readonly coroutine: Id | null;
  readonly name: string;
  readonly begin: number;
  readonly at: Place | null;
  readonly calls: Map<string, Call[]>;
  independent: boolean;
}

/** The calls in turn of a run. */
export function callsInTurn(events: Events): CallsInTurn[] {
  const found: CallsInTurn[] = [];
  const stacks = new Map<Id, Open[]>();
  const open = (coroutine: Id | null, name: string, begin: number, at: Place | null): Open => {
    return { coroutine, name, begin, at, calls: new Map(), independent: true };
  };
  const inStep = (task: Id | null) => {
    for (const each of (task === null ? undefined : stacks.get(task)) ?? []) each.independent = false;
  };
  const close = (task: Id, { independent, calls }: Open) => {
    if (independent) found.push(...[...calls.values()].map((each) => ({ task, calls: each })));
  };
  for (const event of events) {
    switch (event.kind) {
      case "task-created":
        stacks.set(event.task, [open(null, event.coroutine, event.time, null)]);
        break;
      case "coroutine-entered":
        stacks.get(event.task)?.push(open(event.coroutine, event.name, event.time, event.at));
        break;
      case "suspended":
        if (["task", "children", "resource", "future"].includes(event.on.kind)) inStep(event.task);
        break;
      case "resource":
      case "cancel-delivered":
        inStep(event.kind === "resource" ? event.by : event.task);
        break;
      case "coroutine-left": {
        const stack = stacks.get(event.task);
        if (stack === undefined || stack.at(-1)?.coroutine !== event.coroutine) break;
        const left = stack.pop()!;
        close(event.task, left);
        const around = stack.at(-1);
        if (around === undefined) break;
        if (event.raised) around.independent = false;
        const { name, begin, at } = left;
        if (event.time > begin)
          around.calls.set(name, [...(around.calls.get(name) ?? []), { name, begin, end: event.time, at }]);
        break;
      }
      case "task-done":
        for (const each of stacks.get(event.task) ?? []) close(event.task, each);
        stacks.delete(event.task);
        break;
    }
  }
  return found;
}
