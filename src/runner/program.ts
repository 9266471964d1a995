// One run of one program, in a realm made for it alone: a worker in the page, a context of its own in Node. Setting up the
// realm (console, time of day, seed), running the program on the loop, and telling what became of it.
import { after } from "../asyncio/host.ts";
import { reportForgotten } from "../asyncio/reports.ts";
import {
  LimitError,
  RealClock,
  VirtualClock,
  runProgram,
  setCallReader,
  setErrorFormatter,
  setThreadHost,
} from "../asyncio/runtime.ts";
import type { Program as ProgramBody, ProgramOptions } from "../asyncio/runtime.ts";
import { seed } from "../stdlib/random.ts";
import type { TraceEvent } from "../trace/events.ts";
import { createRecorder } from "../trace/recorder.ts";
import { createConsole, teachErrorsToPrint, type Write } from "./console.ts";
import { errorText, reportError } from "./error-report.ts";
import { importFrom } from "./modules.ts";
import { DEFAULT_WALL_CLOCK, wallClockStart, type Pace } from "./options.ts";
import { openPackages, type ClosedPackages } from "./packages.ts";
import type { ErrorReport, ExitStatus, OutputLine, RunOptions } from "./protocol.ts";
import { LAMBDA, MODULE, SourcePositions } from "./source-positions.ts";
import { Threads, type StartThread } from "./threads.ts";
import { installWallTime } from "./wall-time.ts";

export type { ProgramBody };

// What ends a program that would never end by itself: far more than any course wants, and soon over in virtual time.
const VIRTUAL_LIMITS = { time: 10 * 365 * 86_400, events: 100_000_000 };
const MOST_LINES = 1_000_000_000;

/** Chromium keeps ten frames of a stack unless told otherwise: too few to get back to the coroutine from deep calls. */
const STACK_FRAMES = 200;

/** Where a run's news goes. */
export interface ProgramPorts {
  output: (line: OutputLine) => void;
  /** The uncaught error; its text has gone to stderr already. */
  error: (error: ErrorReport) => void;
  trace: (event: TraceEvent) => void;
}

/** A program on its way. */
export interface RunningProgram {
  readonly done: Promise<ExitStatus>;
  setPace(pace: Pace): void;
  step(): void;
  /** Ends the run with an error that reached nobody: a rejected promise, an error in a timer's callback. */
  fail(error: unknown): void;
}

/**
 * Runs a program in this realm, which is used up by it.
 *
 * @param evaluate gives the compiled program
 * @param map its source map
 * @param startThread starts the threads of `asyncio.toThread`
 * @param packages the packages, where the program imports any
 */
export function startProgram(
  evaluate: () => ProgramBody | Promise<ProgramBody>,
  map: string,
  options: RunOptions,
  ports: ProgramPorts,
  startThread: StartThread,
  packages: ClosedPackages | null,
): RunningProgram {
  const positions = new SourcePositions(map);
  const virtual = options.clock === "real" ? null : new VirtualClock({ pace: options.pace ?? "instant" });
  const clock = virtual ?? new RealClock();
  const elapsedMs = () => clock.time() * 1000;
  const { promise: done, resolve } = Promise.withResolvers<ExitStatus>();
  let ended = false;

  let printed = 0;
  const write: Write = (stream, text) => {
    if (ended) return;
    ports.output({ stream, time: clock.time(), text });
    if (++printed !== MOST_LINES) return;
    const error = new LimitError(`${String(MOST_LINES)} lines were printed, and the program has not ended`);
    fail(error);
    throw error;
  };
  const threads = new Threads(startThread);
  const end = (status: ExitStatus) => {
    ended = true;
    threads.end();
    resolve(status);
  };
  const fail = (error: unknown) => {
    if (ended) return;
    const report = reportError(error, positions);
    write("stderr", report.text);
    ports.error(report);
    reportForgotten();
    end(report.deadlock ? "deadlock" : "failed");
  };
  // An error of the program's own top level ends the run like any other: now, not after the loops that still run.
  const guarded = (body: ProgramBody): ProgramBody =>
    function* (imports) {
      try {
        yield* body(imports);
      } catch (error) {
        fail(error);
      }
    };

  Error.stackTraceLimit = STACK_FRAMES;
  globalThis.console = createConsole(write, elapsedMs) as Console;
  teachErrorsToPrint(positions);
  setErrorFormatter((error) => errorText(error, positions));
  setCallReader((error) => positions.framesOf(error).map((frame) => ({ ...frame, name: nameOrNull(frame.name) })));
  if (virtual !== null || options.wallClock !== undefined) {
    installWallTime(globalThis, elapsedMs, wallClockStart(options.wallClock ?? DEFAULT_WALL_CLOCK));
  }
  setThreadHost(threads);
  if (options.seed !== undefined) seed(options.seed);

  const settings: ProgramOptions = {
    clock,
    limits: virtual === null ? {} : VIRTUAL_LIMITS,
    debug: options.debug ?? false,
    observer: options.collectTrace === true ? createRecorder(ports.trace, () => clock.time()) : null,
    settled: engineTurn,
  };
  Promise.resolve()
    .then(() => Promise.all([evaluate(), packages === null ? {} : openPackages(packages)]))
    .then(([body, modules]) => runProgram(guarded(body), importFrom(modules), settings))
    .then(() => {
      if (!ended) end("done");
    }, fail);

  return {
    done,
    setPace: (pace) => virtual?.setPace(pace),
    step: () => virtual?.step(),
    fail,
  };
}

/** The engine reports a rejected promise that nobody handled in a turn of its own. */
function engineTurn(): Promise<void> {
  return new Promise((resolve) => {
    after(0, resolve);
  });
}

function nameOrNull(name: string): string | null {
  return name === MODULE || name === LAMBDA ? null : name;
}
