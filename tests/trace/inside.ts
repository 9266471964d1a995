// Holds the record of a run against the loop itself. A program runs in this realm, so the loop's inside can be read: after each
// iteration the two are compared (agreement.ts).
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
import type { ProgramBody } from "../../src/asyncio/internal.ts";
import { VirtualClock, runProgram } from "../../src/asyncio/internal.ts";
import * as compiledCode from "../../src/asyncio/dialect/compiled-code.ts";
import { compile } from "../../src/compiler/compile.ts";
import type { EventOf, Id, TraceEvent } from "../../src/trace/events.ts";
import type { RecorderPorts } from "../../src/trace/recorder-ports.ts";
import { Recorder } from "../../src/trace/recorder.ts";
import { Replay } from "../../src/trace/replay.ts";
import type { LoopState } from "../../src/trace/state.ts";
import type { TapeLimits } from "../../src/trace/tape.ts";
import { compareLoop, compareTasks, Disagreement, same } from "./agreement.ts";

const MODULES: Readonly<Record<string, object>> = {
  asyncio,
  contextvars,
  random,
  time,
  "asyncio/compiled-code": compiledCode,
};

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
  readonly #numbers = { ids: new Map<object, Id>(), resources: new Map<object, Id>() };
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
        if (!(loop instanceof asyncio.EventLoop)) return;
        this.comparisons++;
        compareLoop(loop, this.#replay.state(), this.#numbers);
      },
      loopClosed: (loop) => {
        // After a deadlock the loop forgets its tasks: they are still what the record has to show.
        if (loop instanceof asyncio.EventLoop && this.#last("loop-stopped").reason === "stopped")
          compareTasks(loop, this.#replay.state(), this.#numbers);
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
        this.#numbers.resources.set(resource, event.resource);
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
    const known = this.#numbers.ids.get(thing);
    if (known !== undefined && known !== id) throw new Disagreement(`one thing is ${known} and ${id}`);
    this.#numbers.ids.set(thing, id);
  }

  /** The loop's own account of who runs: a task, or the callback whose turn it is. */
  #expectActor(by: Id | null): void {
    const loop = runningLoop();
    const actor = (loop && asyncio.currentTask(loop)) ?? this.#handle;
    same(by, actor === null ? null : this.#numbers.ids.get(actor), "who did it");
  }
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
