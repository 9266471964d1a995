/**
 * What does CPython print? The oracle runs Python programs on CPython 3.14 (npm's `pyodide`) under a virtual clock, so
 * that what our loop prints can be held against it.
 *
 * Starting an interpreter takes seconds and a run takes milliseconds, so a few interpreters, each in a worker thread,
 * serve all programs; the prelude keeps the programs apart.
 */
import type { TraceEvent } from "../../runner/wire/protocol.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";
import type { PythonNews } from "../wire.ts";
import { InterpreterThread } from "./interpreter-thread.ts";

/** One line that a program printed. */
export interface OutputLine {
  readonly stream: "stdout" | "stderr";
  readonly text: string;
}

/** What a Python program did. Its status is 0, 1 after an uncaught error, 3 for a deadlock, or what it gave to `sys.exit`. */
export interface PythonRun {
  readonly lines: readonly OutputLine[];
  readonly status: number;
  /** Its record, where that was asked for. */
  readonly trace: readonly TraceEvent[];
}

/** How a Python program is to be run. */
export interface PythonOptions extends Pick<RunOptions, "clock" | "wallClock" | "seed" | "debug" | "collectTrace"> {
  /** The name in tracebacks and warnings; `main.py` unless told. */
  readonly filename?: string;
  /** The files beside the program, by their names (`util.py`), for it to import. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Oracle {
  /** Runs a Python program to its end. Rejects if it runs for longer than the time limit. */
  runPython(source: string, options?: PythonOptions): Promise<PythonRun>;
  /** Ends the interpreters. Programs that wait for one are rejected. */
  close(): Promise<void>;
}

export interface OracleOptions {
  /** How many interpreters, at most, run side by side. */
  readonly interpreters?: number;
  /** Seconds of real time that a program may take; then it is taken to be endless. */
  readonly timeLimit?: number;
}

/** Of an interpreter that broke down, and so told no status. */
const FAILED = 1;

interface Job {
  readonly source: string;
  readonly options: PythonOptions;
  resolve(run: PythonRun): void;
  reject(error: Error): void;
}

/** Makes an oracle. Its interpreters start when the first programs come. */
export function createOracle({ interpreters = 2, timeLimit = 30 }: OracleOptions = {}): Oracle {
  const waiting: Job[] = [];
  const idle: InterpreterThread[] = [];
  const all = new Set<InterpreterThread>();
  const closed = new Error("the oracle was closed");

  function serve(): void {
    for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
      const thread = idle.pop() ?? (all.size < interpreters ? new InterpreterThread() : undefined);
      if (thread === undefined) return;
      all.add(thread);
      waiting.shift();
      void run(thread, job);
    }
  }

  async function run(thread: InterpreterThread, job: Job): Promise<void> {
    let limit: NodeJS.Timeout | undefined;
    // The time that the interpreter takes to start is not the program's.
    const began = () => {
      const error = new Error(`the Python program did not end within ${String(timeLimit)} seconds`);
      limit = setTimeout(() => void thread.end(error), timeLimit * 1000);
    };
    const { filename: entry = "main.py", files, ...options } = job.options;
    const program = { entry, files: { ...files, [entry]: job.source } };
    const lines: OutputLine[] = [];
    const trace: TraceEvent[] = [];
    const heard = (news: PythonNews) => {
      if (news.type === "output") lines.push(...news.lines.map(({ stream, text }) => ({ stream, text })));
      else if (news.type === "trace") trace.push(...news.events);
      else if (news.type === "exit") job.resolve({ lines, status: news.code ?? FAILED, trace });
    };
    try {
      await thread.run(program, options, heard, began);
      idle.push(thread);
    } catch (error) {
      job.reject(error as Error);
      all.delete(thread);
    } finally {
      clearTimeout(limit);
      serve();
    }
  }

  return {
    runPython(source, options = {}) {
      return new Promise((resolve, reject) => {
        waiting.push({ source, options, resolve, reject });
        serve();
      });
    },
    async close() {
      for (const job of waiting.splice(0)) job.reject(closed);
      idle.length = 0;
      await Promise.all([...all].map((thread) => thread.end(closed)));
    },
  };
}
