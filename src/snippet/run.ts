// One run of a snippet, from its program to its end, as events for the state. Loaded when a reader first points at Run:
// until then a page knows nothing of the frame, the worker or the compiler.
import {
  createRunner,
  type ErrorReport,
  type Program,
  type Run,
  type Runner,
  type RunOptions,
} from "../runner/runner.ts";
import { createCompiler, type Compiler } from "./compile-client.ts";
import { runnerPace, type Pace } from "./pace.ts";
import { outputLines, type Failure, type Problem, type RunEvent } from "./state.ts";
import type { Files } from "./storage.ts";

/** What to run and how. */
export interface RunRequest {
  /** The files to compile, or null to run the program that the build has compiled. */
  readonly edited: Files | null;
  /** Where that program is served. */
  readonly programUrl: string;
  /** Where the runner's worker is served. */
  readonly workerUrl: string;
  /** Where the packages that a program may import are listed. */
  readonly packagesUrl: string;
  readonly options: RunOptions;
  readonly pace: Pace;
}

/** Told while a run goes on. */
export interface RunListener {
  event(event: RunEvent): void;
  /** How many bytes of the compiler have arrived. */
  compilerProgress(bytes: number): void;
  /** How many bytes of the packages that the program imports have arrived, of how many. */
  packageProgress(bytes: number, total: number): void;
}

/** A run under way. */
export interface ActiveRun {
  /** Ends it; what it printed so far still arrives, and then `stopped`. */
  stop(): void;
  setPace(pace: Pace): void;
  /** Ends it, and nothing more is heard of it. */
  abandon(): void;
}

/** The compiler's refusal, on its way through the promise of the program. */
class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super("refused");
    this.problems = problems;
  }
}

const programs = new Map<string, Promise<Program>>();
let runner: Runner | undefined;
let compiler: Compiler | undefined;

/** Fetches what a run of the unedited snippet needs. */
export function prepareRun(programUrl: string): void {
  servedProgram(programUrl).catch(() => undefined);
}

/** Fetches what a run of an edited snippet needs. */
export function prepareCompiler(): void {
  theCompiler().load();
}

/** Starts a run. */
export function startRun(request: RunRequest, listener: RunListener): ActiveRun {
  const abort = new AbortController();
  let heard = true;
  let failure: Failure | null = null;
  const tell = (event: RunEvent) => {
    if (heard) listener.event(event);
  };

  const program = findProgram(request, abort.signal, (bytes) => {
    if (heard) listener.compilerProgress(bytes);
  });
  const { workerUrl, packagesUrl } = request;
  runner ??= createRunner({ workerUrl, packagesUrl, site: theSite() });
  const run: Run = runner.run(
    program,
    { ...request.options, pace: runnerPace(request.pace) },
    {
      started() {
        tell({ type: "started" });
      },
      packageProgress(bytes, total) {
        if (heard) listener.packageProgress(bytes, total);
      },
      output(messages, dropped) {
        const lines = messages.flatMap(({ stream, time, text }) => outputLines(stream, time, text));
        tell({ type: "printed", lines, dropped });
      },
      error(report) {
        failure = describe(report);
      },
    },
  );
  run.done.then(
    (status) => {
      if (status === "done") tell({ type: "ended" });
      else if (status === "stopped") tell({ type: "stopped" });
      else tell({ type: "failed", failure: failure ?? { message: "The program failed.", trace: [] } });
    },
    (error: unknown) => {
      if (error instanceof Refused) tell({ type: "refused", problems: error.problems });
      else
        tell({
          type: "failed",
          failure: { message: error instanceof Error ? error.message : String(error), trace: [] },
        });
    },
  );

  const stop = () => {
    run.stop();
    abort.abort();
  };
  return {
    stop,
    setPace(pace) {
      run.setPace(runnerPace(pace));
    },
    abandon() {
      heard = false;
      stop();
    },
  };
}

async function findProgram(
  request: RunRequest,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<Program> {
  if (request.edited === null) return servedProgram(request.programUrl);
  const compiled = await theCompiler().compile(request.edited, signal, progress);
  if (compiled.type === "refused") throw new Refused(compiled.problems);
  return compiled.program;
}

function servedProgram(url: string): Promise<Program> {
  const known = programs.get(url);
  if (known) return known;
  const fetched = fetchProgram(url);
  programs.set(url, fetched);
  // A failed load must not spoil the next try.
  fetched.catch(() => programs.delete(url));
  return fetched;
}

async function fetchProgram(url: string): Promise<Program> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok)
    throw new Error("The compiled program could not be loaded. Are you offline? Connect, then press Run again.");
  const served = (await response.json()) as Program | { readonly diagnostics: readonly Problem[] };
  // Some snippets are there to show a mistake.
  if ("diagnostics" in served) throw new Refused(served.diagnostics);
  return served;
}

/** Where the course begins, below whatever path it is published at. */
function theSite(): URL {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}/`, location.origin);
}

function theCompiler(): Compiler {
  return (compiler ??= createCompiler(
    () => new Worker(new URL("./compiler-worker.ts", import.meta.url), { type: "module", name: "compiler" }),
  ));
}

function describe(report: ErrorReport): Failure {
  const trace = report.traceback.map(({ file, line, qualname }) => ({ file, line, column: 1, name: qualname }));
  const { position } = report;
  const last = trace.at(-1);
  if (position !== null && (last?.file !== position.file || last.line !== position.line))
    trace.push({ ...position, name: "" });
  // The report itself has been printed; what is added here are the places, to go to.
  return {
    message: report.deadlock ? "Deadlock: nothing is left to wake the waiting tasks." : `Uncaught ${report.name}`,
    trace,
  };
}
