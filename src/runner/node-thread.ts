// A thread of the pool: runs the programs it is sent, one after the other, and gives back what each printed.
import { parentPort, workerData } from "node:worker_threads";
import { NodeRunner } from "./node.ts";
import type { ExitStatus, OutputLine, Program, RunOptions } from "./protocol.ts";

export interface Job {
  program: Program;
  options: RunOptions;
}

export interface JobResult {
  status: ExitStatus;
  lines: OutputLine[];
}

/** Nobody documents more; a program that prints for ever must not take the memory of its thread. */
const MOST_LINES = 100_000;

const runner = new NodeRunner(workerData as string);

parentPort?.on("message", ({ program, options }: Job) => {
  const lines: OutputLine[] = [];
  const output = (line: OutputLine) => {
    if (lines.length < MOST_LINES) lines.push(line);
  };
  void runner
    .run(program, options, { output, error: () => undefined, trace: () => undefined })
    .then((status) => parentPort?.postMessage({ status, lines } satisfies JobResult));
});
