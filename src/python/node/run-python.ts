// One Python program in Node, as the command line runs it: in a thread of its own, shown at its pace.
import type { ErrorReport, ExitStatus, OutputLine, TraceEvent } from "../../runner/wire/protocol.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";
import { Playback } from "../playback.ts";
import type { PythonNews, PythonProgram } from "../wire.ts";
import { InterpreterThread } from "./interpreter-thread.ts";

/** Where the news of a run go. */
export interface PythonPorts {
  readonly output: (line: OutputLine) => void;
  readonly error: (report: ErrorReport) => void;
  readonly trace: (events: readonly TraceEvent[]) => void;
}

/** How a program ended; `code` is what Python would exit with, and 3 for a deadlock. */
export interface PythonEnding {
  readonly status: ExitStatus;
  readonly code: number;
}

const OVER = new Error("the run is over");

/** Runs a program to its end. */
export async function runPythonInNode(
  program: PythonProgram,
  options: RunOptions,
  ports: PythonPorts,
): Promise<PythonEnding> {
  const thread = new InterpreterThread();
  const { promise: ended, resolve, reject } = Promise.withResolvers<PythonEnding>();
  const show = (news: PythonNews) => {
    if (news.type === "output") news.lines.forEach(ports.output);
    else if (news.type === "trace") ports.trace(news.events);
    else if (news.type === "error") ports.error(news.error);
    else resolve({ status: news.status, code: news.code ?? 1 });
  };
  const playback = new Playback(options.clock === "real" ? "instant" : (options.pace ?? "instant"), {
    now: () => performance.now(),
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    show,
    enough() {
      void thread.end(OVER);
    },
  });
  const heard = (news: PythonNews) => {
    playback.hear(news);
  };
  thread.run(program, options, heard).catch((error: unknown) => {
    if (error !== OVER) reject(error);
  });
  try {
    return await ended;
  } finally {
    playback.stop();
    await thread.end(OVER);
  }
}
