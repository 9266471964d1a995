// One run of one program, in a realm that it has for itself: a worker in the page, a thread in Node. Setting up the realm
// (console, timers, time of day, seed), running the program on the loop, and telling what became of it.
import {
  LimitError,
  RealClock,
  VirtualClock,
  after,
  realNow,
  reportForgotten,
  runningLoops,
  runProgram,
  setCallReader,
  setErrorFormatter,
  setThreadHost,
} from "../../asyncio/internal.ts";
import type { ProgramBody, ProgramOptions } from "../../asyncio/internal.ts";
import { seed } from "../../stdlib/random.ts";
import type { TraceEvent } from "../../trace/events.ts";
import { createConsole, type Write } from "./console.ts";
import { errorText, reportError } from "./error-report.ts";
import { cancelByHand } from "./hand-cancel.ts";
import { installLocale } from "./locale.ts";
import { importFrom } from "./modules.ts";
import { DEFAULT_WALL_CLOCK, wallClockStart, type Pace } from "../wire/options.ts";
import { openPackages, type ClosedPackages } from "./packages.ts";
import { teachToPrint } from "./printed-values.ts";
import type { ErrorReport, ExitStatus, OutputLine } from "../wire/protocol.ts";
import type { Program, RunOptions } from "../wire/to-worker.ts";
import { recorderOf } from "./recorder-of.ts";
import { LAMBDA, MODULE, SourcePositions, type CodeAddresses } from "./source-positions.ts";
import { Threads, type StartThread } from "./threads.ts";
import { TraceFlow } from "./trace-flow.ts";
import { installWallTime } from "./wall-time.ts";
import { World } from "./world.ts";

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
  /** The record, where one was asked for. */
  trace: (events: readonly TraceEvent[]) => void;
}

/** What a run needs of whoever has made the realm. */
export interface ProgramStart {
  readonly program: Program;
  readonly options: RunOptions;
  readonly ports: ProgramPorts;
  /** Whether the record is wanted while the program runs, or as a whole at its end. */
  readonly traceLive: boolean;
  /** Evaluates the compiled program in this realm. */
  readonly evaluate: () => ProgramBody | Promise<ProgramBody>;
  /** Where program and runtime were loaded from, if not under their names. */
  readonly addresses?: CodeAddresses;
  /** The packages, where the program imports any. */
  readonly packages: ClosedPackages | null;
  /** Starts the threads of `asyncio.toThread`. */
  readonly startThread: StartThread;
  /** The program's way to the web. */
  readonly fetch: typeof fetch;
}

/** A program on its way. */
export interface RunningProgram {
  readonly done: Promise<ExitStatus>;
  /** Settles when all of it has run that ever will: after a failure, a little later than `done`. */
  readonly over: Promise<unknown>;
  setPace(pace: Pace): void;
  step(): void;
  /** Ends the run, as a reader does: what it has told so far is kept. */
  stop(): void;
  /** Ends the run with an error that no code caught: a rejected promise, an error in a timer's callback. */
  fail(error: unknown): void;
  /** Whether nothing that it has left could run any more, so that the realm may be used again. */
  readonly still: boolean;
}

/** Runs a program in this realm, which is used up by it. */
export function startProgram(start: ProgramStart): RunningProgram {
  const { program, options, ports } = start;
  // It takes a while to come, and nothing of it runs before it is called: meanwhile the realm is made ready.
  const body = new Promise<ProgramBody>((found) => {
    found(start.evaluate());
  });
  const positions = new SourcePositions(program.map, start.addresses);
  const virtual = options.clock === "real" ? null : new VirtualClock({ pace: options.pace ?? "instant" });
  const clock = virtual ?? new RealClock();
  // To the nanosecond: what adds up to a whole number of seconds shall look so.
  const elapsedMs = () => Math.round(clock.time() * 1e9) / 1e6;
  const { promise: done, resolve } = Promise.withResolvers<ExitStatus>();
  let ended = false;

  const flow = new TraceFlow({
    take: (most) => recorder?.take(most) ?? [],
    send: ports.trace,
    now: realNow,
    after,
  });
  const recorder =
    options.collectTrace === true
      ? recorderOf(clock, {
          turnStarted: () => {
            if (start.traceLive) flow.turnStarted();
          },
          paused: () => {
            if (start.traceLive) flow.paused();
          },
        })
      : null;

  let printed = 0;
  const write: Write = (stream, text) => {
    if (ended) return;
    recorder?.output(stream, text);
    ports.output({ stream, time: clock.time(), text });
    if (++printed !== MOST_LINES) return;
    const error = new LimitError(`${String(MOST_LINES)} lines were printed, and the program has not ended`);
    fail(error);
    throw error;
  };
  const end = (status: ExitStatus) => {
    if (ended) return;
    ended = true;
    attempt(() => {
      flow.end();
    });
    resolve(status);
    attempt(() => {
      threads.end();
      world.end();
    });
  };
  const fail = (error: unknown) => {
    if (ended) return;
    const report = reportError(error, positions);
    // Each by itself: a program that has broken arrays, say, has broken the record.
    attempt(() => {
      recorder?.output("stderr", report.text);
    });
    attempt(() => {
      ports.output({ stream: "stderr", time: clock.time(), text: report.text });
    });
    attempt(() => {
      ports.error(report);
    });
    attempt(reportForgotten);
    end(report.deadlock ? "deadlock" : "failed");
  };
  const world = new World(clock, program, fail);
  const threads = new Threads(start.startThread);
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
  give("console", createConsole(write, elapsedMs));
  give("fetch", (...args: Parameters<typeof fetch>) => world.operations.watch(start.fetch(...args)));
  world.install();
  const wallClock = options.wallClock ?? (virtual === null ? null : DEFAULT_WALL_CLOCK);
  const dayStart = wallClock === null ? Date.now() : wallClockStart(wallClock);
  installWallTime({ elapsed: elapsedMs, start: dayStart });
  installLocale(() => Date.now());
  teachToPrint(positions);
  setErrorFormatter((error, raised) => errorText(error, positions, raised));
  setCallReader((error) => positions.framesOf(error).map((frame) => ({ ...frame, name: nameOrNull(frame.name) })));
  setThreadHost({ run: (source, args) => world.operations.watch(threads.run(source, args)) });
  if (options.seed !== undefined) seed(options.seed);

  const settings: ProgramOptions = {
    clock,
    limits: virtual === null ? {} : VIRTUAL_LIMITS,
    debug: options.debug ?? false,
    observer: recorder,
    betweenTurns: options.cancelAt && recorder ? cancelByHand(options.cancelAt, recorder, clock) : null,
    outside: world,
    settled: engineTurn,
  };
  // A record asks for places as the first turn begins.
  if (recorder !== null) positions.prepare();
  const over = Promise.all([body, start.packages === null ? {} : openPackages(start.packages)])
    .then(([body, modules]) => runProgram(guarded(body), importFrom(modules), settings))
    .then(() => {
      end("done");
    }, fail);

  return {
    done,
    over,
    setPace: (pace) => virtual?.setPace(pace),
    step: () => virtual?.step(),
    stop: () => {
      end("stopped");
    },
    fail,
    get still() {
      return runningLoops() === 0 && world.still;
    },
  };
}

/** Does something that a program may have made impossible, when it has broken the language: the rest is done all the same. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing is left to tell it with.
  }
}

/** Gives the program something under a global name. */
function give(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

/** The engine reports an unhandled rejection in a turn of its own. */
function engineTurn(): Promise<void> {
  return new Promise((resolve) => {
    after(0, resolve);
  });
}

function nameOrNull(name: string): string | null {
  return name === MODULE || name === LAMBDA ? null : name;
}
