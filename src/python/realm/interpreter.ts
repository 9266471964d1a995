// One CPython with our prelude, wherever it lives: a worker of the page, a thread of Node. It runs a program to its end
// without ever giving the realm a turn, as `python main.py` does not either; so what it does is told by calls from inside. Only a
// program that waits for the web is left for as long as it waits, and then run again from its start (web-calls.ts).
import type { PyodideAPI, loadPyodide } from "pyodide";
import * as v from "valibot";
import { ErrorReport, type ExitStatus } from "../../runner/wire/protocol.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";
import type { PythonProgram } from "../wire.ts";
import { ProgramTime, block } from "./program-time.ts";
import { WebCalls, Wish, type Arrival, type Fetch } from "./web-calls.ts";

/** What makes Pyodide an interpreter of ours. */
export interface Setup {
  /** The files of the prelude, by their names. */
  readonly prelude: Readonly<Record<string, string>>;
  /** Pyodide's list of packages as JSON, with none in it: Python's own library is all that there is. */
  readonly lock: string;
}

/** What is told of a run. Times are loop times in seconds, turns are steps of tasks and callbacks, both since its start. */
export interface InterpreterPorts {
  output(stream: "stdout" | "stderr", text: string, time: number, turn: number): void;
  error(report: ErrorReport, time: number, turn: number): void;
  /** Events of the trace, as JSON; `dropped` before them were left out. */
  trace(events: string, dropped: number): void;
  /** Time has passed, or is about to pass for real: a chance to send what has been held back. */
  passing(): void;
  /** The program waits for the web: what has been held back is to be sent, and the realm has its turn. */
  waiting(): void;
  /** Gets something of the web for the program, or says why it may not be had. */
  fetch: Fetch;
  /** The run is over. `code` is what Python would exit with, and 3 for a deadlock. */
  ended(status: ExitStatus, code: number, time: number, turn: number): void;
}

export interface Interpreter {
  /** Runs a program to its end, and no other one meanwhile. Whether the interpreter can be used again. */
  run(program: PythonProgram, options: RunOptions, ports: InterpreterPorts): Promise<boolean>;
}

/** What Pyodide is to be started with, beside what every interpreter of ours is. */
export type PyodideOptions = Parameters<typeof loadPyodide>[0];

// What ends a program that would never end by itself, as in runs of TypeScript. One that is shown at a pace is computed
// ahead of what is seen, so there is no use in as many steps.
const LONGEST = 10 * 365 * 86_400;
const MOST_STEPS = 100_000_000;
const MOST_STEPS_AHEAD = 200_000;

/** Where the prelude lies in the interpreter's own file system. */
const FOLDER = "/loopbook/_loopbook";

const START = `
import sys
sys.path.insert(0, "/loopbook")
from _loopbook.program import run_program
sys.path.remove("/loopbook")
run_program
`;

/** What a running program calls (see prelude/run.py). */
interface Host {
  output(stream: "stdout" | "stderr", text: string, time: number, turn: number): void;
  error(report: string, time: number, turn: number): void;
  trace(events: string, dropped: number): void;
  moved(time: number): void;
  wait(seconds: number): void;
  ended(code: number, time: number, turn: number): void;
}

/** What is needed of Emscripten's, which Pyodide does not describe. */
interface FileSystem {
  mkdirTree(path: string): void;
  writeFile(path: string, text: string): void;
}

/** A generator in Python: it gives what the program waits for, as JSON, whenever it waits, and is sent what has come. */
interface Runs {
  next(arrivals: readonly Arrival[] | undefined): IteratorResult<string, unknown>;
  destroy(): void;
}

type RunProgram = (request: string, host: Host) => Runs;

/**
 * Starts an interpreter.
 *
 * @param load Pyodide's `loadPyodide`
 */
export async function openInterpreter(
  load: typeof loadPyodide,
  { prelude, lock }: Setup,
  options: PyodideOptions = {},
): Promise<Interpreter> {
  const wall = new ProgramTime();
  let host: Host | null = null;
  // What is written past `sys.stdout`, by the interpreter itself say.
  const pastStreams = (stream: "stdout" | "stderr") => (text: string) => host?.output(stream, text, wall.time, 0);
  const python = await load({
    lockFileContents: lock,
    // It would need a browser that can suspend WebAssembly, and nothing here does.
    enableRunUntilComplete: false,
    stdout: pastStreams("stdout"),
    stderr: pastStreams("stderr"),
    ...options,
    env: {
      HOME: "/home/pyodide",
      // The order of sets of strings must be the same in every run.
      PYTHONHASHSEED: "0",
      // Python would put compiled files beside the sources.
      PYTHONDONTWRITEBYTECODE: "1",
    },
  });
  const runProgram = installPrelude(python, prelude);
  return {
    async run(program, runOptions, ports) {
      wall.begin(runOptions);
      host = hostOf(ports, wall);
      const calls = new WebCalls(ports.fetch);
      try {
        const runs = runProgram(JSON.stringify(requestOf(program, runOptions, wall.start)), host);
        for (let run = runs.next(undefined); run.done !== true;) {
          ports.waiting();
          run = runs.next(await calls.wait(v.parse(Wish, JSON.parse(run.value))));
        }
        runs.destroy();
        return true;
      } catch (error) {
        const text = `The interpreter itself failed: ${String(error)}`;
        host.output("stderr", text, wall.time, 0);
        host.ended(1, wall.time, 0);
        return false;
      } finally {
        calls.end();
        host = null;
      }
    },
  };
}

function installPrelude(python: PyodideAPI, prelude: Setup["prelude"]): RunProgram {
  const files = python.FS as FileSystem;
  files.mkdirTree(FOLDER);
  for (const [name, text] of Object.entries(prelude)) files.writeFile(`${FOLDER}/${name}`, text);
  return python.runPython(START) as RunProgram;
}

function requestOf({ entry, files }: PythonProgram, options: RunOptions, wallClock: number) {
  const { clock, seed, debug, pace, collectTrace, cancelAt } = options;
  const ahead = clock !== "real" && pace !== undefined && pace !== "instant";
  const limits = { time: clock === "real" ? null : LONGEST, steps: ahead ? MOST_STEPS_AHEAD : MOST_STEPS };
  return {
    entry,
    files,
    clock: clock ?? "virtual",
    seed: seed ?? null,
    debug: debug ?? false,
    record: collectTrace ?? false,
    cancelAt: cancelAt ?? null,
    wallClock,
    limits,
  };
}

function hostOf(ports: InterpreterPorts, wall: ProgramTime): Host {
  let over = false;
  let deadlock = false;
  return {
    output(stream, text, time, turn) {
      if (!over) ports.output(stream, text, time, turn);
    },
    error(report, time, turn) {
      if (over) return;
      const error = v.parse(ErrorReport, JSON.parse(report));
      deadlock = error.deadlock;
      ports.error(error, time, turn);
    },
    trace(events, dropped) {
      if (!over) ports.trace(events, dropped);
    },
    moved(time) {
      wall.time = time;
      ports.passing();
    },
    wait(seconds) {
      ports.passing();
      block(seconds * 1000);
    },
    // Once when a program is stopped from inside, before it unwinds, and once at its end.
    ended(code, time, turn) {
      if (over) return;
      over = true;
      ports.ended(deadlock ? "deadlock" : code === 0 ? "done" : "failed", code, time, turn);
    },
  };
}
