// What goes between the process that runs programs and its threads.
import type { ErrorReport, ExitStatus, OutputLine, TraceEvent } from "../wire/protocol.ts";
import type { Packages, Program, RunOptions, WebResponse } from "../wire/to-worker.ts";

/** What a thread is given when it starts. */
export interface ThreadData {
  /** The bundle of the runtime. */
  readonly runtime: string;
  /** One number: how many messages of the thread have been dealt with. */
  readonly received: SharedArrayBuffer;
}

/** One program to run. */
export interface Job {
  readonly type: "run";
  readonly program: Program;
  readonly options: RunOptions;
  readonly packages: Packages | null;
}

/** What a program asks of the web. */
export type WebQuestion =
  | {
      readonly type: "ask";
      readonly requestId: number;
      /** Relative to the site of the course, or whole. */
      readonly url: string;
      readonly method: string;
      readonly headers: readonly [string, string][];
      readonly body: ArrayBuffer | null;
    }
  | { readonly type: "withdraw"; readonly requestId: number };

/** What comes back. */
export type WebAnswer =
  | { readonly type: "answered"; readonly requestId: number; readonly response: WebResponse }
  | { readonly type: "unanswered"; readonly requestId: number; readonly reason: string; readonly cause: string };

export type ToThread = Job | WebAnswer;

export type FromThread =
  | { readonly type: "output"; readonly line: OutputLine }
  | { readonly type: "error"; readonly error: ErrorReport }
  | { readonly type: "trace"; readonly events: readonly TraceEvent[] }
  | WebQuestion
  /** The program is over; the thread has found its realm as it was before, or must not be used again. */
  | { readonly type: "ended"; readonly status: ExitStatus; readonly reusable: boolean };
