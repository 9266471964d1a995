// Records written by hand, for tests of what is drawn and said of a run: what the loop would tell of a small program, in its order.
import type { EventBody, TraceEvent } from "../../src/trace/events.ts";

/** Numbers and times events as a recorder does. */
export class Script {
  readonly events: TraceEvent[] = [];
  time = 0;

  add(...bodies: EventBody[]): this {
    for (const body of bodies) this.events.push({ ...body, seq: this.events.length + 1, loop: 1, time: this.time });
    return this;
  }

  at(time: number): this {
    this.time = time;
    return this;
  }
}

export const MAIN = 1;
export const FIRST = 2;
export const SECOND = 3;

/** `main` makes two workers that sleep 1 s and 2 s, and awaits one after the other: d/d4-scheduled. */
export function scheduled(): TraceEvent[] {
  const at = (line: number) => ({ file: "main.ts", line });
  const main = { ...at(11), name: "main" };
  const worker = { ...at(6), name: "worker" };
  const made = (task: number, call: string, line: number): EventBody => ({
    ...at(4),
    kind: "task-created",
    task,
    name: `Task-${task}`,
    coroutine: "worker",
    call,
    by: MAIN,
    at: at(line),
    eager: false,
  });
  const print = (by: number, line: number, text: string): EventBody => ({
    kind: "output",
    stream: "stdout",
    text,
    by,
    at: at(line),
  });
  const step = (task: number, ...inside: EventBody[]): EventBody[] => [
    { kind: "dequeued", entry: task, ran: true },
    { kind: "step-started", task },
    ...inside,
  ];
  const sleeps = (task: number, timer: number, future: number, until: number): EventBody[] => [
    { kind: "timer-scheduled", timer, name: "set_result_unless_cancelled", when: until, by: task, future },
    { kind: "suspended", task, stack: [worker], on: { kind: "sleep", future, until } },
  ];
  const wakes = (timer: number, future: number, task: number): EventBody[] => [
    { kind: "timer-due", timer },
    { kind: "queued", entry: timer, what: "callback", name: "set_result_unless_cancelled", by: null },
    { kind: "iteration", ready: 1 },
    { kind: "dequeued", entry: timer, ran: true },
    { kind: "callback-started", handle: timer, name: "set_result_unless_cancelled" },
    { kind: "future-done", future, outcome: "returned", by: timer },
    { kind: "woken", task, by: timer, through: future },
    queued(task, timer),
    { kind: "callback-ended", handle: timer },
    { kind: "iteration", ready: 1 },
  ];
  const queued = (entry: number, by: number | null): EventBody => ({
    kind: "queued",
    entry,
    what: "step",
    name: `Task-${entry}`,
    by,
  });
  const done = (task: number): EventBody => ({ kind: "task-done", task, outcome: "returned", value: "" });
  const awaits = (future: number, line: number): EventBody => ({
    kind: "suspended",
    task: MAIN,
    stack: [{ ...main, line }],
    on: { kind: "task", future },
  });

  return new Script()
    .add(
      {
        ...at(10),
        kind: "task-created",
        task: MAIN,
        name: "Task-1",
        coroutine: "main",
        call: "main()",
        by: null,
        at: at(20),
        eager: false,
      },
      queued(MAIN, null),
      { kind: "loop-started" },
      { kind: "iteration", ready: 1 },
      ...step(MAIN, made(FIRST, 'worker(1, "order milk")', 11), queued(FIRST, MAIN)),
      made(SECOND, 'worker(2, "order bread")', 12),
      queued(SECOND, MAIN),
      awaits(FIRST, 14),
      { kind: "iteration", ready: 2 },
      ...step(FIRST, print(FIRST, 5, "starting to order milk"), ...sleeps(FIRST, 4, 5, 1)),
      ...step(SECOND, print(SECOND, 5, "starting to order bread"), ...sleeps(SECOND, 6, 7, 2)),
      { kind: "idle", until: 1 },
    )
    .at(1)
    .add(
      ...wakes(4, 5, FIRST),
      ...step(FIRST, print(FIRST, 7, "done: order milk"), done(FIRST)),
      { kind: "woken", task: MAIN, by: FIRST, through: FIRST },
      queued(MAIN, FIRST),
      { kind: "iteration", ready: 1 },
      ...step(MAIN, print(MAIN, 15, "main: task 1 is over"), awaits(SECOND, 16)),
      { kind: "idle", until: 2 },
    )
    .at(2)
    .add(
      ...wakes(6, 7, SECOND),
      ...step(SECOND, print(SECOND, 7, "done: order bread"), done(SECOND)),
      { kind: "woken", task: MAIN, by: SECOND, through: SECOND },
      queued(MAIN, SECOND),
      { kind: "iteration", ready: 1 },
      ...step(MAIN, print(MAIN, 17, "main: task 2 is over"), done(MAIN)),
      { kind: "loop-stopped", reason: "stopped" },
      { kind: "loop-closed" },
    ).events;
}
