// Many programs, some of which may never end: a few runners, each with one program after the other. A program that is not done
// in time is stopped, as a page does when its reader presses Stop.
import { availableParallelism } from "node:os";
import type { ExitStatus, OutputLine, TraceEvent } from "../wire/protocol.ts";
import type { Program, RunOptions } from "../wire/to-worker.ts";
import { NodeRunner } from "./run-in-node.ts";

/** How a program in the pool ended, and what it printed. */
export interface PoolResult {
  /** `"timeout"`: it did not end in time. */
  status: ExitStatus | "timeout";
  lines: readonly OutputLine[];
  /** Its record, where that was asked for. */
  trace: readonly TraceEvent[];
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

/** How many times longer a program with packages may take, which has to load them. */
const HEAVY = 4;
/** No documented output is longer. */
const MOST_LINES = 100_000;

export class NodePool {
  readonly #limitMs: number;
  readonly #runners: readonly NodeRunner[];
  readonly #free: NodeRunner[];
  readonly #waiting: ((runner: NodeRunner) => void)[] = [];

  constructor({ runtime, threads = availableParallelism(), limitMs = 30_000, heapMb }: PoolOptions) {
    this.#limitMs = limitMs;
    this.#runners = Array.from({ length: threads }, () => new NodeRunner(runtime, heapMb));
    this.#free = [...this.#runners];
  }

  /** Runs a program as soon as a runner is free. */
  async run(program: Program, options: RunOptions): Promise<PoolResult> {
    const runner = this.#free.pop() ?? (await new Promise<NodeRunner>((resolve) => this.#waiting.push(resolve)));
    const lines: OutputLine[] = [];
    const trace: TraceEvent[] = [];
    const watchdog = setTimeout(
      () => {
        runner.stop();
      },
      program.packages.length > 0 ? HEAVY * this.#limitMs : this.#limitMs,
    );
    const output = (line: OutputLine) => {
      if (lines.length < MOST_LINES) lines.push(line);
    };
    try {
      const record = (events: readonly TraceEvent[]) => {
        for (const event of events) trace.push(event);
      };
      const status = await runner.run(program, options, { output, error: () => undefined, trace: record });
      return { status: status === "stopped" ? "timeout" : status, lines, trace };
    } finally {
      clearTimeout(watchdog);
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(runner);
      else next(runner);
    }
  }

  /** Ends the threads; call it when all programs are done. */
  close(): Promise<void> {
    for (const runner of this.#runners) runner.close();
    return Promise.resolve();
  }
}
