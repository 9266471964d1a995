// Holds the record of a run against the loop itself. A program runs in this realm, so the loop's inside can be read: after each
// iteration everything that the record says of the loop must be what the loop has.
import { isDeepStrictEqual } from "node:util";
import { compileFunction } from "node:vm";
import * as esbuild from "esbuild";
import * as asyncio from "asyncio";
import * as contextvars from "contextvars";
import * as random from "random";
import * as time from "time";
import { takeStack } from "../../src/asyncio/base/engine-stack.ts";
import type {
  ObservedEntry,
  ObservedFuture,
  ObservedHandle,
  ObservedTask,
  Observer,
} from "../../src/asyncio/base/observer.ts";
import { briefArguments, briefError, brief } from "../../src/asyncio/base/brief.ts";
import { repr } from "../../src/asyncio/base/repr.ts";
import type { Waiter } from "../../src/asyncio/api/waiters.ts";
import { CLOSED, CREATED, Frame } from "../../src/asyncio/core/frames.ts";
import type { ProgramBody } from "../../src/asyncio/internal.ts";
import { VirtualClock, runProgram } from "../../src/asyncio/internal.ts";
import * as compiledCode from "../../src/asyncio/dialect/compiled-code.ts";
import { compile } from "../../src/compiler/compile.ts";
import type { EventOf, Id, StackEntry, TraceEvent } from "../../src/trace/events.ts";
import type { RecorderPorts } from "../../src/trace/recorder-ports.ts";
import { Recorder } from "../../src/trace/recorder.ts";
import { Replay } from "../../src/trace/replay.ts";
import type { LoopState, TaskState } from "../../src/trace/state.ts";
import type { TapeLimits } from "../../src/trace/tape.ts";

const MODULES: Readonly<Record<string, object>> = {
  asyncio,
  contextvars,
  random,
  time,
  "asyncio/compiled-code": compiledCode,
};

type Task = asyncio.Task<unknown>;

/** A place where record and loop disagree. */
export class Disagreement extends Error {}

/** What came of a run. */
export interface Inspected {
  readonly events: readonly TraceEvent[];
  /** How often record and loop were compared. */
  readonly comparisons: number;
  /** Whether a record that begins in the middle was compared too. */
  readonly cut: boolean;
}

/** So short a tape that what is dropped is dropped within a few iterations. */
const SHORT: TapeLimits = { events: 60, lines: 5, segment: 25, segmentPerTask: 0 };

/**
 * Runs a program, and compares after each iteration.
 *
 * @throws Disagreement
 */
export async function inspect(files: Record<string, string>): Promise<Inspected> {
  const { code } = await compile(esbuild, files);
  const inspector = new Inspector();
  const evaluate = compileFunction(`return (${code})`, ["console"]) as (console: object) => ProgramBody;
  const body = evaluate(inspector.console);
  const { error } = console;
  console.error = inspector.console.error;
  try {
    await runProgram(body, (name) => MODULES[name], {
      clock: inspector.clock,
      limits: { events: 200_000, time: 1e6 },
      observer: inspector.observer(),
    }).catch((thrown: unknown) => {
      if (thrown instanceof Disagreement) throw thrown;
    });
  } finally {
    console.error = error;
  }
  inspector.end();
  return inspector;
}

class Inspector implements Inspected {
  readonly clock = new VirtualClock();
  readonly events: TraceEvent[] = [];
  comparisons = 0;
  cut = false;
  readonly #recorder: Recorder;
  /** Is read only once, at the end. */
  readonly #whole: Recorder;
  readonly #short: Recorder;
  readonly #replay = new Replay();
  /** The numbers that the record gave, told by the events that came of each call. */
  readonly #ids = new Map<object, Id>();
  readonly #resources = new Map<object, Id>();
  readonly #printed: string[] = [];
  readonly #states = new Map<number, LoopState>();
  #handle: ObservedHandle | null = null;
  #failure: Disagreement | null = null;

  readonly console: Record<"log" | "error", (...values: unknown[]) => void> = {
    log: (...values) => {
      this.#print("stdout", values);
    },
    error: (...values) => {
      this.#print("stderr", values);
    },
  };

  constructor() {
    const ports: RecorderPorts = {
      clock: this.clock,
      repr: brief,
      describeError: briefError,
      describeArguments: briefArguments,
      mark: () => takeStack(2),
      placeOf: () => null,
      turnStarted: () => undefined,
      paused: () => undefined,
    };
    this.#recorder = new Recorder(ports);
    this.#whole = new Recorder(ports);
    this.#short = new Recorder(ports, SHORT);
  }

  /** Tells the recorders of everything, and looks at what the first one makes of it. */
  observer(): Observer {
    const looks: Partial<Observer> = {
      iterationStarted: (loop) => {
        if (loop instanceof asyncio.EventLoop) this.#compare(loop);
      },
      loopClosed: (loop) => {
        // After a deadlock the loop forgets its tasks: they are still what the record has to show.
        if (loop instanceof asyncio.EventLoop && this.#last("loop-stopped").reason === "stopped")
          this.#compareTasks(loop, this.#replay.state());
      },
    };
    const learns: Partial<Record<keyof Observer, (...args: never[]) => void>> = {
      taskCreated: (task: ObservedTask) => {
        this.#learn(task, this.#last("task-created").task);
        this.#expectActor(this.#last("task-created").by);
      },
      queued: (entry: ObservedEntry) => {
        this.#learn(entry, this.#last("queued").entry);
        this.#expectActor(this.#last("queued").by);
      },
      timerScheduled: (timer: ObservedEntry) => {
        this.#learn(timer, this.#last("timer-scheduled").timer);
        this.#expectActor(this.#last("timer-scheduled").by);
      },
      woken: (_: ObservedTask, through: ObservedFuture) => {
        this.#learn(through, this.#last("woken").through!);
        this.#expectActor(this.#last("woken").by);
      },
      suspended: (_: ObservedTask, on: ObservedFuture | null) => {
        const { on: wait } = this.#last("suspended");
        if (on !== null && "future" in wait) this.#learn(on, wait.future);
      },
      cancelRequested: () => {
        this.#expectActor(this.#last("cancel-requested").by);
      },
      resourceChanged: (resource: object) => {
        const event = this.#last("resource");
        this.#resources.set(resource, event.resource);
        this.#expectActor(event.by);
      },
      callbackStarted: (handle: ObservedHandle) => {
        this.#handle = handle;
      },
      callbackEnded: () => {
        this.#handle = null;
      },
    };
    return new Proxy(this.#recorder, {
      get:
        (recorder, name: keyof Observer) =>
        (...args: never[]) => {
          if (this.#failure !== null) return;
          try {
            // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- TypeScript 7 needs it no more, 6 does
            (looks[name] as ((...args: never[]) => void) | undefined)?.(...args);
            for (const each of [recorder, this.#whole, this.#short]) call(each, name, args);
            this.#take();
            learns[name]?.(...args);
          } catch (error) {
            // The loop takes an error of its observer for one of a callback: it is kept until the end.
            this.#failure = error instanceof Disagreement ? error : new Disagreement(String((error as Error).stack));
          }
        },
    });
  }

  end(): void {
    if (this.#failure !== null) throw this.#failure;
    same(
      this.#replay.state().output.map(({ text }) => text),
      this.#printed,
      "what was printed",
    );
    same(this.#whole.take(), this.events, "what is read at the end");
    this.#compareShort();
  }

  /** What is left of the record of a short tape must tell the same from its cut on. */
  #compareShort(): void {
    const events = this.#short.take();
    const [first] = events;
    if (first?.kind !== "snapshot") return;
    this.cut = true;
    const replay = new Replay();
    for (const event of events) {
      replay.apply(event);
      const whole = this.#states.get(event.seq);
      if (whole !== undefined) same(cutState(replay.state()), cutState(whole), `the state at ${event.seq} after a cut`);
    }
    same(first.dropped, first.seq, "how many events were dropped");
  }

  #take(): void {
    for (const event of this.#recorder.take()) {
      this.events.push(event);
      this.#replay.apply(event);
      if (event.kind === "iteration") this.#states.set(event.seq, this.#replay.state());
    }
  }

  #print(stream: "stdout" | "stderr", values: readonly unknown[]): void {
    const text = values.map(String).join(" ");
    this.#printed.push(text);
    this.#recorder.output(stream, text);
    for (const other of [this.#whole, this.#short]) other.output(stream, text);
    this.#take();
    if (this.#failure === null) {
      try {
        this.#expectActor(this.#last("output").by);
      } catch (error) {
        this.#failure = error as Disagreement;
      }
    }
  }

  #last<Kind extends TraceEvent["kind"]>(kind: Kind): EventOf<Kind> {
    const event = this.events.findLast((each) => each.kind === kind);
    if (event === undefined) throw new Disagreement(`no ${kind} was told`);
    return event;
  }

  #learn(thing: object, id: Id): void {
    const known = this.#ids.get(thing);
    if (known !== undefined && known !== id) throw new Disagreement(`one thing is ${known} and ${id}`);
    this.#ids.set(thing, id);
  }

  /** The loop's own account of who runs: a task, or the callback whose turn it is. */
  #expectActor(by: Id | null): void {
    const loop = runningLoop();
    const actor = (loop && asyncio.currentTask(loop)) ?? this.#handle;
    same(by, actor === null ? null : this.#ids.get(actor), "who did it");
  }

  #compare(loop: asyncio.EventLoop): void {
    this.comparisons++;
    const state = this.#replay.state();
    same(state.time, loop.time(), "the time");
    same(state.running, [], "who runs between two iterations");
    const ready = [...loop.ready].map((entry) => this.#ids.get(entry));
    same(
      state.ready.map(({ id }) => id),
      ready,
      "the ready queue",
    );
    const timers = [...loop.timers].map((timer) => ({ id: this.#ids.get(timer)!, when: timer.when() }));
    same(
      state.timers.map(({ id, when }) => ({ id, when })),
      timers.sort((a, b) => a.when - b.when || a.id - b.id),
      "the timers",
    );
    this.#compareTasks(loop, state);
    for (const [resource, id] of this.#resources) this.#compareResource(resource, id, state);
  }

  #compareTasks(loop: asyncio.EventLoop, state: LoopState): void {
    const own = [...state.tasks.values()].filter((task) => task.loop === state.loop && task.phase !== "done");
    const tasks = [...loop.tasks];
    same(
      own.map(({ id }) => id),
      tasks.map((task) => this.#ids.get(task)),
      "the tasks that are not done",
    );
    const ready = new Set<object>(loop.ready);
    tasks.forEach((task, index) => {
      this.#compareTask(task, own[index]!, ready.has(task), state);
    });
    for (const [thing, id] of this.#ids) {
      if (!(thing instanceof asyncio.Task) || !thing.done()) continue;
      const outcome = thing.cancelled() ? "cancelled" : thing.succeeded ? "returned" : "raised";
      same(state.tasks.get(id)?.outcome, outcome, `how task ${id} ended`);
    }
  }

  #compareTask(task: Task, told: TaskState, ready: boolean, state: LoopState): void {
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
    if (wait === null || wait.kind === "turn")
      throw new Disagreement(`${told.name} waits, but the record says nothing`);
    same(wait.future, this.#ids.get(future), `the future ${what}`);
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
      .map((futures) => futures.map((each) => this.#ids.get(each)!));
    const known = joined.filter((ids) => first !== undefined && ids.includes(first));
    if (known.length > 0 && !known.some((ids) => isDeepStrictEqual(ids.toSorted(), children.toSorted())))
      throw new Disagreement(`${told.name} waits for ${String(children)}, the loop says ${JSON.stringify(known)}`);
  }

  #compareResource(resource: object, id: Id, { resources }: LoopState): void {
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
}

/** The program's frames of a task, found from the outermost inwards; the recorder goes the other way. */
function stackOf(task: Task): StackEntry[] {
  const stack: StackEntry[] = [];
  for (let next: unknown = task.getCoro(); next instanceof Frame && next.state !== CLOSED; next = next.awaiting)
    if (next.code.file !== "" && !next.code.file.startsWith("asyncio/"))
      stack.push({ name: next.code.qualname, file: next.code.file, line: next.line });
  return stack;
}

/** What a record that begins in the middle knows: nothing of tasks that were done before, nor of older lines. */
function cutState(state: LoopState): unknown {
  const { seq, loop, time: now, turn, iteration, ready, timers, running } = state;
  const tasks = [...state.tasks.values()].filter(({ phase, loop: of }) => phase !== "done" && of === loop);
  return { seq, loop, now, turn, iteration, ready, timers, running, tasks };
}

function runningLoop(): asyncio.EventLoop | null {
  try {
    return asyncio.getRunningLoop();
  } catch {
    return null;
  }
}

function call(recorder: Recorder, name: keyof Observer, args: never[]): void {
  (recorder as unknown as Record<string, (...args: never[]) => void>)[name]!(...args);
}

function same(told: unknown, actual: unknown, what: string): void {
  if (isDeepStrictEqual(told, actual)) return;
  throw new Disagreement(`${what}: the record says ${JSON.stringify(told)}, the loop ${JSON.stringify(actual)}`);
}
