// Many programs, some of which may never end: a few threads, each running one program after the other. A thread whose
// program is not done in time is terminated and replaced, as a page does when its reader presses Stop.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ResourceLimits } from "node:worker_threads";
import type { Job, JobResult } from "./node-thread.ts";
import type { ExitStatus, OutputLine, Program, RunOptions } from "./protocol.ts";

/** How a program in the pool ended, and what it printed. */
export interface PoolResult {
  /** `"timeout"`: it did not end in time, and what it had printed is lost. */
  status: ExitStatus | "timeout";
  lines: readonly OutputLine[];
}

export interface PoolOptions {
  /** The bundle of the runtime for Node. */
  runtime: string;
  threads?: number;
  /** Real time that a program may take: long, since it is there to end the endless only. */
  limitMs?: number;
  /** The heap of a thread, in megabytes: what programs leave behind is collected only when it is full. Node's own limit unless told. */
  heapMb?: number;
}

interface Waiting {
  job: Job;
  resolve: (result: PoolResult) => void;
}

/** How many times longer a program with packages may take. */
const HEAVY = 4;

export class NodePool {
  readonly #runtime: string;
  readonly #limitMs: number;
  readonly #resourceLimits: ResourceLimits;
  readonly #queue: Waiting[] = [];
  #idle: Worker[] = [];
  #free: number;

  constructor({ runtime, threads = availableParallelism(), limitMs = 30_000, heapMb }: PoolOptions) {
    this.#runtime = runtime;
    this.#limitMs = limitMs;
    this.#resourceLimits = heapMb === undefined ? {} : { maxOldGenerationSizeMb: heapMb };
    this.#free = threads;
  }

  /** Runs a program as soon as a thread is free. */
  run(program: Program, options: RunOptions): Promise<PoolResult> {
    return new Promise((resolve) => {
      this.#queue.push({ job: { program, options }, resolve });
      this.#next();
    });
  }

  /** Ends the threads; call it when all programs are done. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.map((thread) => thread.terminate()));
    this.#idle = [];
  }

  #next(): void {
    if (this.#free === 0) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#free--;
    const thread = this.#idle.pop() ?? this.#startThread();
    // A program with packages takes its time to load them, and leaves much memory behind.
    const heavy = waiting.job.program.packages.length > 0;
    const watchdog = setTimeout(
      () => {
        finish({ status: "timeout", lines: [] }, false);
      },
      heavy ? HEAVY * this.#limitMs : this.#limitMs,
    );
    const finish = (result: PoolResult, reusable: boolean) => {
      clearTimeout(watchdog);
      thread.off("message", onMessage).off("error", onError);
      if (reusable) this.#idle.push(thread);
      else void thread.terminate();
      this.#free++;
      waiting.resolve(result);
      this.#next();
    };
    const onMessage = (result: JobResult) => {
      finish(result, !heavy);
    };
    // Out of memory, say: the thread is gone, and with it what the program printed.
    const onError = (error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      finish({ status: "failed", lines: [{ stream: "stderr", time: 0, text }] }, false);
    };
    thread.once("message", onMessage).once("error", onError);
    thread.postMessage(waiting.job);
  }

  #startThread(): Worker {
    const options = { workerData: this.#runtime, resourceLimits: this.#resourceLimits };
    return new Worker(new URL("./node-thread.ts", import.meta.url), options);
  }
}
