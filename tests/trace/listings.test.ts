// The state of the loop at five moments of listings of the course, written by hand from what CPython's documentation says of them:
// what stands in the ready queue, which timers are set, where each task stands and what it waits for.
import { describe, expect, it } from "vitest";
import { recordedRun } from "../../src/course/recorded-run.ts";
import type { TraceEvent } from "../../src/trace/events.ts";
import { History } from "../../src/trace/history.ts";
import type { LoopState, TaskState } from "../../src/trace/state.ts";

/** The state when iteration number `n` is about to run its first handle. */
function beforeIteration(events: readonly TraceEvent[], n: number): LoopState {
  const event = events.filter(({ kind }) => kind === "iteration")[n - 1];
  return stateAt(events, event);
}

/** The state when nothing is left to do before loop time `until`. */
function idleUntil(events: readonly TraceEvent[], until: number): LoopState {
  return stateAt(
    events,
    events.find((event) => event.kind === "idle" && event.until === until),
  );
}

function stateAt(events: readonly TraceEvent[], event: TraceEvent | undefined): LoopState {
  if (event === undefined) throw new Error("there is no such moment");
  const history = new History();
  history.append(events);
  return history.stateAt(event.seq);
}

/** A state in a few lines. */
function drawn(state: LoopState): string[] {
  const { time, ready, timers, tasks, resources, output, running } = state;
  const name = (id: number | null) => (id === null ? "" : (tasks.get(id)?.name ?? "a callback"));
  const waits = ({ waitsFor: on }: TaskState): string => {
    if (on === null) return "";
    switch (on.kind) {
      case "sleep":
        return `sleep until ${String(on.until)}`;
      case "task":
        return name(on.future);
      case "children":
        return `${on.of} of ${on.children.map(name).join(", ")}`.trim();
      case "resource":
        return `${on.action} ${String(resources.get(on.resource)?.label)}`;
      default:
        return on.kind;
    }
  };
  const row = (task: TaskState): string => {
    const { phase, stack, outcome, value, wokenBy, cancelRequests, cancelPending } = task;
    const at = stack.map(({ file, line }) => `${file}:${String(line)}`).join(" > ");
    const cancel =
      cancelRequests === 0 ? "" : ` (cancels: ${String(cancelRequests)}${cancelPending ? ", pending" : ""})`;
    const woken = phase === "ready" && wokenBy !== null ? ` woken by ${name(wokenBy)}` : "";
    const end = outcome === null ? "" : `, ${outcome} ${value}`.trimEnd();
    return `${task.name} ${[phase, at, waits(task)].filter((part) => part !== "").join(" ")}${woken}${end}${cancel}`;
  };
  expect(running).toEqual([]);
  return [
    `at ${String(time)} s; ready: ${ready.map(({ id, what }) => (what === "step" ? name(id) : "callback")).join(", ")}; ` +
      `timers: ${timers.map(({ when }) => String(when)).join(", ")}; printed: ${String(output.length)}`,
    ...[...tasks.values()].map(row),
    ...[...resources.values()].map(({ label, state }) => `${label} ${JSON.stringify(state)}`),
  ];
}

describe("the loop at five moments", () => {
  it("of two tasks that one after the other is awaited (d4-scheduled)", async () => {
    const events = await recordedRun("d/d4-scheduled");
    expect(drawn(beforeIteration(events, 1))).toEqual([
      "at 0 s; ready: Task-1; timers: ; printed: 0", //
      "Task-1 ready",
    ]);
    // A task that is made stands in the queue; it has not begun.
    expect(drawn(beforeIteration(events, 2))).toEqual([
      "at 0 s; ready: Task-2, Task-3; timers: ; printed: 0",
      "Task-1 waiting main.ts:14 Task-2",
      "Task-2 ready",
      "Task-3 ready",
    ]);
    expect(drawn(idleUntil(events, 1))).toEqual([
      "at 0 s; ready: ; timers: 1, 2; printed: 2",
      "Task-1 waiting main.ts:14 Task-2",
      "Task-2 waiting main.ts:6 sleep until 1",
      "Task-3 waiting main.ts:6 sleep until 2",
    ]);
    // Iteration 3 has run the callback of the timer, which woke the task: it comes in the next one.
    expect(drawn(beforeIteration(events, 4))).toEqual([
      "at 1 s; ready: Task-2; timers: 2; printed: 2",
      "Task-1 waiting main.ts:14 Task-2",
      "Task-2 ready main.ts:6 woken by a callback",
      "Task-3 waiting main.ts:6 sleep until 2",
    ]);
    expect(drawn(idleUntil(events, 2))).toEqual([
      "at 1 s; ready: ; timers: 2; printed: 4",
      "Task-1 waiting main.ts:16 Task-3",
      "Task-2 done, returned",
      "Task-3 waiting main.ts:6 sleep until 2",
    ]);
  });

  it("of three tasks that sleep equally long (e9-three)", async () => {
    const events = await recordedRun("e/e9-three");
    expect(drawn(beforeIteration(events, 2))).toEqual([
      "at 0 s; ready: Task-2, Task-3, Task-4; timers: ; printed: 0",
      "Task-1 waiting main.ts:11 Task-2",
      "Task-2 ready",
      "Task-3 ready",
      "Task-4 ready",
    ]);
    expect(drawn(idleUntil(events, 3))).toEqual([
      "at 0 s; ready: ; timers: 3, 3, 3; printed: 3",
      "Task-1 waiting main.ts:11 Task-2",
      "Task-2 waiting util.ts:5 sleep until 3",
      "Task-3 waiting util.ts:5 sleep until 3",
      "Task-4 waiting util.ts:5 sleep until 3",
    ]);
    expect(drawn(beforeIteration(events, 3))).toEqual([
      "at 3 s; ready: callback, callback, callback; timers: ; printed: 3",
      "Task-1 waiting main.ts:11 Task-2",
      "Task-2 waiting util.ts:5 sleep until 3",
      "Task-3 waiting util.ts:5 sleep until 3",
      "Task-4 waiting util.ts:5 sleep until 3",
    ]);
    expect(drawn(beforeIteration(events, 4))).toEqual([
      "at 3 s; ready: Task-2, Task-3, Task-4; timers: ; printed: 3",
      "Task-1 waiting main.ts:11 Task-2",
      "Task-2 ready util.ts:5 woken by a callback",
      "Task-3 ready util.ts:5 woken by a callback",
      "Task-4 ready util.ts:5 woken by a callback",
    ]);
    // All three have ended before main, which the first of them has woken, has its turn: its other awaits find them done.
    expect(drawn(beforeIteration(events, 5))).toEqual([
      "at 3 s; ready: Task-1; timers: ; printed: 6",
      "Task-1 ready main.ts:11 woken by Task-2",
      "Task-2 done, returned 3",
      "Task-3 done, returned 3",
      "Task-4 done, returned 3",
    ]);
  });

  it("of a task that is waited for too long (e12-wait-for)", async () => {
    const events = await recordedRun("e/e12-wait-for");
    // `wait_for` waits in the calling task, with a timer of its own.
    expect(drawn(beforeIteration(events, 2))).toEqual([
      "at 0 s; ready: Task-2; timers: 1; printed: 0",
      "Task-1 waiting main.ts:9 Task-2",
      "Task-2 ready",
    ]);
    expect(drawn(idleUntil(events, 1))).toEqual([
      "at 0 s; ready: ; timers: 1, 2; printed: 1",
      "Task-1 waiting main.ts:9 Task-2",
      "Task-2 waiting util.ts:5 sleep until 2",
    ]);
    expect(drawn(beforeIteration(events, 3))).toEqual([
      "at 1 s; ready: callback; timers: 2; printed: 1",
      "Task-1 waiting main.ts:9 Task-2",
      "Task-2 waiting util.ts:5 sleep until 2",
    ]);
    // The cancel goes to the waiting task, which hands it on to what it waits for; the sleep's timer is still set.
    expect(drawn(beforeIteration(events, 4))).toEqual([
      "at 1 s; ready: Task-2; timers: 2; printed: 1",
      "Task-1 waiting main.ts:9 Task-2 (cancels: 1, pending)",
      "Task-2 ready util.ts:5 woken by a callback (cancels: 1, pending)",
    ]);
    expect(drawn(beforeIteration(events, 5))).toEqual([
      "at 1 s; ready: Task-1; timers: ; printed: 1",
      "Task-1 ready main.ts:9 woken by Task-2 (cancels: 1, pending)",
      "Task-2 done, cancelled (cancels: 1)",
    ]);
  });

  it("of a group in which a task fails (d7-group)", async () => {
    const events = await recordedRun("d/d7-group");
    // Leaving the block waits for the children, at the line of the block.
    expect(drawn(beforeIteration(events, 2))).toEqual([
      "at 0 s; ready: Task-2, Task-3; timers: ; printed: 0",
      "Task-1 waiting main.ts:17 group of Task-2, Task-3",
      "Task-2 ready",
      "Task-3 ready",
    ]);
    expect(drawn(idleUntil(events, 1))).toEqual([
      "at 0 s; ready: ; timers: 1, 2; printed: 0",
      "Task-1 waiting main.ts:17 group of Task-2, Task-3",
      "Task-2 waiting main.ts:6 sleep until 1",
      "Task-3 waiting main.ts:6 sleep until 2",
    ]);
    // That a child has failed, the group is told by a callback: nothing is cancelled yet.
    expect(drawn(beforeIteration(events, 5))).toEqual([
      "at 1 s; ready: callback; timers: 2; printed: 1",
      "Task-1 waiting main.ts:17 group of Task-2, Task-3",
      "Task-2 done, raised RuntimeError: cannot order milk",
      "Task-3 waiting main.ts:6 sleep until 2",
    ]);
    // First the siblings are cancelled, then the parent.
    expect(drawn(beforeIteration(events, 6))).toEqual([
      "at 1 s; ready: Task-3, Task-1; timers: 2; printed: 1",
      "Task-1 ready main.ts:17 woken by a callback (cancels: 1, pending)",
      "Task-2 done, raised RuntimeError: cannot order milk",
      "Task-3 ready main.ts:6 woken by a callback (cancels: 1, pending)",
    ]);
    // The parent waits on: of the sibling's end the group is still to be told.
    expect(drawn(beforeIteration(events, 7))).toEqual([
      "at 1 s; ready: callback; timers: ; printed: 2",
      "Task-1 waiting main.ts:17 group of (cancels: 1)",
      "Task-2 done, raised RuntimeError: cannot order milk",
      "Task-3 done, cancelled (cancels: 1)",
    ]);
  });

  it("of a queue that holds two items (f13-bounded)", async () => {
    const events = await recordedRun("f/f13-bounded");
    expect(drawn(beforeIteration(events, 2))).toEqual([
      "at 0 s; ready: Task-2, Task-3; timers: ; printed: 0",
      "Task-1 waiting main.ts:26 gather of Task-2, Task-3",
      "Task-2 ready",
      "Task-3 ready",
    ]);
    expect(drawn(idleUntil(events, 1))).toEqual([
      "at 0 s; ready: ; timers: 1; printed: 0",
      "Task-1 waiting main.ts:26 gather of Task-2, Task-3",
      "Task-2 waiting main.ts:10 sleep until 1",
      "Task-3 waiting main.ts:18 get Queue 1",
      'Queue 1 {"length":0,"limit":2,"unfinished":0}',
    ]);
    // The getter is woken, not given the item: that lies in the queue until the getter's turn.
    expect(drawn(beforeIteration(events, 5))).toEqual([
      "at 1 s; ready: Task-3; timers: 2; printed: 1",
      "Task-1 waiting main.ts:26 gather of Task-2, Task-3",
      "Task-2 waiting main.ts:10 sleep until 2",
      "Task-3 ready main.ts:18 woken by Task-2",
      'Queue 1 {"length":1,"limit":2,"unfinished":1}',
    ]);
    expect(drawn(idleUntil(events, 2))).toEqual([
      "at 1 s; ready: ; timers: 2, 4; printed: 1",
      "Task-1 waiting main.ts:26 gather of Task-2, Task-3",
      "Task-2 waiting main.ts:10 sleep until 2",
      "Task-3 waiting main.ts:19 sleep until 4",
      'Queue 1 {"length":0,"limit":2,"unfinished":1}',
    ]);
    // Two items wait, and the fifth has no place: the camera waits for the printer.
    expect(drawn(idleUntil(events, 7))).toEqual([
      "at 5 s; ready: ; timers: 7; printed: 5",
      "Task-1 waiting main.ts:26 gather of Task-2, Task-3",
      "Task-2 waiting main.ts:11 put Queue 1",
      "Task-3 waiting main.ts:19 sleep until 7",
      'Queue 1 {"length":2,"limit":2,"unfinished":4}',
    ]);
  });
});
