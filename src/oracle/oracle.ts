/**
 * What does CPython print? The oracle runs Python programs on CPython 3.14 (npm's `pyodide`) under a virtual clock, so
 * that what our loop prints can be held against it.
 *
 * Starting an interpreter takes seconds and a run takes milliseconds, so a few interpreters, each in a worker thread,
 * serve all programs; prelude.py keeps the programs apart.
 */
import { Worker } from "node:worker_threads";

/** One line that a program printed. */
export interface OutputLine {
  readonly stream: "stdout" | "stderr";
  readonly text: string;
}

/** What a Python program did. Its status is 0, 1 after an uncaught error, 3 for a deadlock, or what it gave to `sys.exit`. */
export interface PythonRun {
  readonly lines: readonly OutputLine[];
  readonly status: number;
}

/** How a Python program is to be run. */
export interface PythonOptions {
  /** The name in tracebacks and warnings; `main.py` unless told. */
  readonly filename?: string;
  /** The files beside the program, by their names (`util.py`), for it to import. */
  readonly files?: Readonly<Record<string, string>>;
  /** asyncio's debug mode for the whole program. */
  readonly debug?: boolean;
  /** What the wall clock shows at the start, in milliseconds since 1970; it is in UTC. */
  readonly wallClock?: number;
  /** The seed of the `random` module. */
  readonly seed?: number;
}

/** What the thread of an interpreter is sent. */
export interface PythonRequest {
  readonly source: string;
  readonly options: PythonOptions;
}

/** What it sends: once that it has started, then what each program did. */
export type PythonReply = "ready" | PythonRun;

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

interface Job extends PythonRequest {
  resolve(run: PythonRun): void;
  reject(error: Error): void;
}

/** Makes an oracle. Its interpreters start when the first programs come. */
export function createOracle({ interpreters = 2, timeLimit = 30 }: OracleOptions = {}): Oracle {
  const waiting: Job[] = [];
  const idle: Interpreter[] = [];
  const all = new Set<Interpreter>();

  function serve(): void {
    for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
      const interpreter = idle.pop() ?? (all.size < interpreters ? start() : undefined);
      if (interpreter === undefined) return;
      waiting.shift();
      interpreter.run(job);
    }
  }

  function start(): Interpreter {
    const interpreter = new Interpreter(timeLimit, (usable) => {
      if (usable) idle.push(interpreter);
      else all.delete(interpreter);
      serve();
    });
    all.add(interpreter);
    return interpreter;
  }

  return {
    runPython(source, options = {}) {
      return new Promise((resolve, reject) => {
        waiting.push({ source, options, resolve, reject });
        serve();
      });
    },
    async close() {
      for (const job of waiting.splice(0)) job.reject(new Error("the oracle was closed"));
      idle.length = 0;
      await Promise.all([...all].map((interpreter) => interpreter.end(new Error("the oracle was closed"))));
    },
  };
}

/** The thread of one CPython, and the program that it runs. */
class Interpreter {
  readonly #worker = new Worker(new URL("./interpreter.ts", import.meta.url));
  readonly #timeLimit: number;
  readonly #released: (usable: boolean) => void;
  #ready = false;
  #job: Job | undefined;
  #limit: NodeJS.Timeout | undefined;

  constructor(timeLimit: number, released: (usable: boolean) => void) {
    this.#timeLimit = timeLimit;
    this.#released = released;
    this.#worker.on("message", (reply: PythonReply) => {
      if (reply === "ready") {
        this.#ready = true;
        this.#send();
      } else {
        this.#release(true)?.resolve(reply);
      }
    });
    this.#worker.on("error", (error) => {
      this.#release(false)?.reject(error as Error);
    });
  }

  run(job: Job): void {
    this.#job = job;
    this.#worker.ref();
    this.#send();
  }

  async end(reason: Error): Promise<void> {
    this.#release(false)?.reject(reason);
    await this.#worker.terminate();
  }

  #send(): void {
    // The time that the interpreter takes to start is not the program's.
    if (!this.#ready || this.#job === undefined) return;
    const { source, options } = this.#job;
    this.#limit = setTimeout(() => {
      void this.end(new Error(`the Python program did not end within ${String(this.#timeLimit)} seconds`));
    }, this.#timeLimit * 1000);
    this.#worker.postMessage({ source, options } satisfies PythonRequest);
  }

  #release(usable: boolean): Job | undefined {
    const job = this.#job;
    clearTimeout(this.#limit);
    this.#job = undefined;
    // An interpreter that waits for work does not keep the process alive.
    this.#worker.unref();
    this.#released(usable);
    return job;
  }
}
