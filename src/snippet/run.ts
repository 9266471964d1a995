// One run of a snippet, from its program to its end, as events for the state: the same for every language. What finds the program
// and runs it is the language's engine (run-typescript.ts, run-python.ts), which comes when a reader first points at Run.
import type { ErrorReport, Run, RunCallbacks, RunOptions, TraceEvent } from "../runner/page/runner.ts";
import { runnerPace, type Pace } from "./pace.ts";
import type { RunPlaces } from "./run-places.ts";
import { RunScreen } from "./screen.ts";
import type { Failure, Problem, RunEvent } from "./state.ts";
import type { Files } from "./storage.ts";

/** What to run and how. */
export interface RunRequest {
  readonly files: Files;
  /** Whether the reader has changed the files. */
  readonly changed: boolean;
  readonly places: RunPlaces;
  readonly options: RunOptions;
  readonly pace: Pace;
}

/** Told while a run goes on. */
export interface RunListener {
  event(event: RunEvent): void;
  trace(events: readonly TraceEvent[]): void;
  /** How many bytes of something that the run waits for have arrived; `what` as in `Loading the compiler`. */
  progress(what: string, bytes: number, total: number): void;
}

/** A run under way. */
export interface ActiveRun {
  /** Ends it; what it printed so far still arrives, and then `stopped`. */
  stop(): void;
  setPace(pace: Pace): void;
  /** Lets a run that goes step by step do one thing. */
  step(): void;
  /** Ends it, and nothing more is heard of it. */
  abandon(): void;
}

/** Runs the programs of one language. */
export interface Engine {
  /** Fetches what a run will need, as soon as one is likely. */
  prepare(request: Pick<RunRequest, "places" | "changed">): void;
  start(request: RunRequest, listener: RunListener): ActiveRun;
}

/** A program, ready to run; or why it cannot. */
export type Found =
  | { readonly type: "ready"; run(options: RunOptions, callbacks: RunCallbacks): Run }
  | { readonly type: "refused"; readonly problems: readonly Problem[] };

/** What tells how far something is that a run waits for. */
export type Progress = RunListener["progress"];

/**
 * Starts a run.
 *
 * @param find gives the program, unless the signal ends its search
 */
export function startRun(
  find: (signal: AbortSignal, progress: Progress) => Promise<Found>,
  request: Pick<RunRequest, "options" | "pace">,
  listener: RunListener,
  /** What packages are called while they load. */
  packages: string,
): ActiveRun {
  const abort = new AbortController();
  let heard = true;
  let run: Run | null = null;
  let pace = request.pace;
  const tell = (event: RunEvent) => {
    if (heard) listener.event(event);
  };
  const progress: Progress = (what, bytes, total) => {
    if (heard) listener.progress(what, bytes, total);
  };

  const begin = async () => {
    const found = await find(abort.signal, progress);
    if (abort.signal.aborted) return;
    if (found.type === "refused") {
      tell({ type: "refused", problems: found.problems });
      return;
    }
    const screen = new RunScreen();
    const uncaught: { failure: Failure | null } = { failure: null };
    run = found.run(
      { ...request.options, pace: runnerPace(pace) },
      {
        started() {
          tell({ type: "started" });
        },
        packageProgress(bytes, total) {
          progress(packages, bytes, total);
        },
        output(messages, dropped) {
          tell(screen.show(messages, dropped));
        },
        trace(events) {
          if (heard) listener.trace(events);
        },
        beat(seconds, silent) {
          tell({ type: "beat", seconds, silent });
        },
        error(report) {
          uncaught.failure = describe(report);
        },
      },
    );
    const status = await run.done;
    if (status === "done") tell({ type: "ended" });
    else if (status === "stopped") tell({ type: "stopped" });
    else tell({ type: "failed", failure: uncaught.failure ?? unstarted("The program failed.") });
  };
  begin().catch((error: unknown) => {
    tell({ type: "failed", failure: unstarted(error instanceof Error ? error.message : String(error)) });
  });

  const stop = () => {
    abort.abort(new Error("The run was stopped."));
    if (run === null) tell({ type: "stopped" });
    else run.stop();
  };
  return {
    stop,
    setPace(next) {
      pace = next;
      run?.setPace(runnerPace(next));
    },
    step() {
      run?.step();
    },
    abandon() {
      heard = false;
      stop();
    },
  };
}

/** Runs a program to its end, unseen, and gives its record. */
export function repeatRun(engine: Engine, request: RunRequest): Promise<readonly TraceEvent[]> {
  return new Promise((resolve, reject) => {
    const events: TraceEvent[] = [];
    engine.start(
      { ...request, options: { ...request.options, collectTrace: true }, pace: "instant" },
      {
        event({ type }) {
          if (type === "refused") reject(new Error("The program does not compile."));
          else if (type === "ended" || type === "failed" || type === "stopped") resolve(events);
        },
        trace(more) {
          for (const event of more) events.push(event);
        },
        progress: () => undefined,
      },
    );
  });
}

function unstarted(message: string): Failure {
  return { message, why: "", told: false, place: null };
}

function describe({ deadlock, name, message: said, position, traceback }: ErrorReport): Failure {
  const message = deadlock ? "Deadlock: nothing is left to wake the waiting tasks" : `Uncaught ${name || "value"}`;
  const last = traceback.at(-1);
  const place = position ?? (last === undefined ? null : { file: last.file, line: last.line, column: 1 });
  return { message, why: `${name}: ${said}`, told: true, place };
}
