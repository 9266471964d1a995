// Where the record of a run and the loop itself must agree. What is read of the loop is read in another way than the recorder reads it,
// or else both could be wrong together.
import { isDeepStrictEqual } from "node:util";
import * as asyncio from "asyncio";
import { repr } from "../../src/asyncio/base/repr.ts";
import type { Waiter } from "../../src/asyncio/api/waiters.ts";
import { CLOSED, CREATED, Frame } from "../../src/asyncio/core/frames.ts";
import type { Id, StackEntry } from "../../src/trace/events.ts";
import type { LoopState, TaskState } from "../../src/trace/state.ts";

type Task = asyncio.Task<unknown>;

/** A place where record and loop disagree. */
export class Disagreement extends Error {}

/** The numbers that the record gave. */
export interface Numbers {
  readonly ids: ReadonlyMap<object, Id>;
  readonly resources: ReadonlyMap<object, Id>;
}

/** Between two iterations everything that the record says of the loop must be what the loop has. */
export function compareLoop(loop: asyncio.EventLoop, state: LoopState, numbers: Numbers): void {
  same(state.time, loop.time(), "the time");
  same(state.running, [], "who runs between two iterations");
  const ready = [...loop.ready].map((entry) => numbers.ids.get(entry));
  same(
    state.ready.map(({ id }) => id),
    ready,
    "the ready queue",
  );
  const timers = [...loop.timers].map((timer) => ({ id: numbers.ids.get(timer)!, when: timer.when() }));
  same(
    state.timers.map(({ id, when }) => ({ id, when })),
    timers.sort((a, b) => a.when - b.when || a.id - b.id),
    "the timers",
  );
  compareTasks(loop, state, numbers);
  for (const [resource, id] of numbers.resources) compareResource(resource, id, state);
}

/** The same, of its tasks alone. */
export function compareTasks(loop: asyncio.EventLoop, state: LoopState, numbers: Numbers): void {
  const { ids } = numbers;
  const own = [...state.tasks.values()].filter((task) => task.loop === state.loop && task.phase !== "done");
  const tasks = [...loop.tasks];
  same(
    own.map(({ id }) => id),
    tasks.map((task) => ids.get(task)),
    "the tasks that are not done",
  );
  const ready = new Set<object>(loop.ready);
  tasks.forEach((task, index) => {
    compareTask(task, own[index]!, ready.has(task), state, ids);
  });
  for (const [thing, id] of ids) {
    if (!(thing instanceof asyncio.Task) || !thing.done()) continue;
    const outcome = thing.cancelled() ? "cancelled" : thing.succeeded ? "returned" : "raised";
    same(state.tasks.get(id)?.outcome, outcome, `how task ${id} ended`);
  }
}

function compareTask(task: Task, told: TaskState, ready: boolean, state: LoopState, ids: Numbers["ids"]): void {
  const what = `of ${told.name}`;
  same(told.name, task.getName(), `the name ${what}`);
  same(told.phase, ready ? "ready" : "waiting", `the phase ${what}`);
  same(told.cancelRequests, task.cancelling(), `the cancels ${what}`);
  const begun = task.getCoro().state !== CREATED;
  same(told.stack, begun ? stackOf(task) : [], `the stack ${what}`);
  const future = ready ? null : task.waitsFor;
  if (future === null) {
    if (ready) same(told.waitsFor, null, `what it waits for ${what}`);
    return;
  }
  const wait = told.waitsFor;
  // What it waited for is done, but its loop was closed before its turn came.
  if (wait === null && future.done() && task.getLoop().isClosed()) return;
  if (wait === null || wait.kind === "turn") throw new Disagreement(`${told.name} waits, but the record says nothing`);
  same(wait.future, ids.get(future), `the future ${what}`);
  if (future instanceof asyncio.Task !== (wait.kind === "task")) throw new Disagreement(`${what}: ${wait.kind}`);
  if ("listed" in future) {
    // A waiter in the list of a lock, an event, a queue.
    same((future as Waiter).done(), false, `a waiter ${what}`);
    if (wait.kind !== "resource" && !(wait.kind === "children" && wait.of === "as-completed"))
      throw new Disagreement(`${told.name} waits for a ${wait.kind}`);
  }
  // The loop's own account of who waits for several at once, which it keeps for call graphs. It has none of what a
  // callback waits for, nor of `asCompleted`: one that has a child of these would be another's.
  if (wait.kind !== "children" || wait.of === "as-completed" || wait.children.length < 2) return;
  const children = wait.children.filter((id) => state.tasks.get(id)?.phase !== "done" && state.tasks.has(id));
  const [first] = children;
  const joined = [...task.getLoop().awaitedBy]
    .map(({ futures }) => [...futures].filter((each) => !each.done() && each instanceof asyncio.Task))
    .map((futures) => futures.map((each) => ids.get(each)!));
  const known = joined.filter((group) => first !== undefined && group.includes(first));
  if (known.length > 0 && !known.some((group) => isDeepStrictEqual(group.toSorted(), children.toSorted())))
    throw new Disagreement(`${told.name} waits for ${String(children)}, the loop says ${JSON.stringify(known)}`);
}

function compareResource(resource: object, id: Id, { resources }: LoopState): void {
  const told = resources.get(id);
  if (told === undefined) throw new Disagreement(`resource ${id} is not in the state`);
  const { what, label, state } = told;
  const text = repr(resource);
  if (resource instanceof asyncio.Lock) same(state.holders?.length, resource.locked() ? 1 : 0, label);
  if (resource instanceof asyncio.Condition && state.holders)
    same(state.holders.length, resource.locked() ? 1 : 0, label);
  if (resource instanceof asyncio.Event) same(state.set, resource.isSet(), label);
  if (resource instanceof asyncio.Semaphore)
    if (!resource.locked()) same(state.value, Number(/value:(\d+)/.exec(text)?.[1]), label);
  if (resource instanceof asyncio.Queue) {
    same(what, "queue", label);
    same(state.length, resource.qsize(), label);
    same(state.limit, Math.max(0, resource.maxsize), label);
    same(state.unfinished, Number(/ tasks=(\d+)/.exec(text)?.[1] ?? 0), label);
  }
  if (resource instanceof asyncio.Barrier) {
    same(state.limit, resource.parties, label);
    if (text.includes("filling")) same(state.length, resource.nWaiting, label);
  }
}

/** The program's frames of a task, found from the outermost inwards; the recorder goes the other way. */
function stackOf(task: Task): StackEntry[] {
  const stack: StackEntry[] = [];
  for (let next: unknown = task.getCoro(); next instanceof Frame && next.state !== CLOSED; next = next.awaiting)
    if (next.code.file !== "" && !next.code.file.startsWith("asyncio/"))
      stack.push({ name: next.code.qualname, file: next.code.file, line: next.line });
  return stack;
}

/** What both say must be the same. */
export function same(told: unknown, actual: unknown, what: string): void {
  if (isDeepStrictEqual(told, actual)) return;
  throw new Disagreement(`${what}: the record says ${JSON.stringify(told)}, the loop ${JSON.stringify(actual)}`);
}
