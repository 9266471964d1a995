// One run as the page sees it: from fetching what the program needs to its last message, or to the end of its frame.
import type { ErrorReport, ExitStatus, FromRun, Malformed, OutputLine, ToFrame } from "../wire/protocol.ts";
import type { Program, RunOptions } from "../wire/to-worker.ts";
import type { TraceEvent } from "../../trace/events.ts";
import type { Pace } from "../wire/options.ts";
import { BEAT_MS, Heartbeat } from "./heartbeat.ts";
import { loadPackages, type Progress } from "./package-loader.ts";
import { START_MS, type Sandbox } from "./sandbox.ts";
import type { StagedRun, StagePorts } from "./stage.ts";
import { WebBroker } from "./web-broker.ts";
import { whenSilent } from "./when-silent.ts";

export const LOST =
  "The browser has ended the process that the programs of this page ran in, most likely because one of them asked for more memory than there is. Your text is kept: press Run to start anew.";
export const LATE = "The program did not start. Press Run again; if that does not help, reload the page.";

const DATABASE = { what: "The database that this program imports", remedy: "Press Run again to try once more." };
const GARBLED =
  "The program has told the page something that cannot be understood, so it was ended. What it printed before is kept.";

/** What a run tells while it goes on. */
export interface RunCallbacks {
  /** Everything has been loaded, and the program begins. */
  started?(): void;
  /** How many bytes of the packages that the program imports have arrived. */
  packageProgress?: Progress;
  /** New lines, in printed order; `dropped` lines before them were skipped, since they came too fast to show. */
  output?(lines: readonly OutputLine[], dropped: number): void;
  /** The uncaught error that ends the run. Its text has been part of the output. */
  error?(error: ErrorReport): void;
  /** The next events of the record. */
  trace?(events: readonly TraceEvent[]): void;
  /** About once a second: for how many seconds the program has run, and for how many its loop has not turned. */
  beat?(seconds: number, silent: number): void;
}

/** What all runs of a page share. */
export interface RunPorts extends StagePorts<ToFrame> {
  readonly site: URL;
  readonly packagesUrl: string;
}

/** A run under way. */
export class PageRun implements StagedRun<ToFrame, FromRun | Malformed> {
  /** How the run ended. Rejected, with a sentence for the reader, when it could not be started or its frame has died. */
  readonly done: Promise<ExitStatus>;
  readonly #id: number;
  readonly #callbacks: RunCallbacks;
  readonly #ports: RunPorts;
  readonly #web: WebBroker;
  readonly #abort = new AbortController();
  #settle: { resolve: (status: ExitStatus) => void; reject: (error: Error) => void };
  #open = true;
  #pace: Pace | undefined;
  /** When the frame last told something of this run. */
  #heard = 0;
  #sandbox: Sandbox | null = null;
  #heart: Heartbeat | null = null;
  #beats: ReturnType<typeof setInterval> | undefined;

  constructor(id: number, program: Program, options: RunOptions, callbacks: RunCallbacks, ports: RunPorts) {
    this.#id = id;
    this.#callbacks = callbacks;
    this.#ports = ports;
    this.#pace = options.pace;
    this.#settle = { resolve: () => undefined, reject: () => undefined };
    this.done = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#web = new WebBroker({
      site: ports.site,
      fetch: (url, init) => fetch(url, init),
      answer: (answer) => {
        this.#post({ ...answer, runId: id });
      },
    });
    this.#begin(program, options).catch((error: unknown) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
  }

  /** Ends it, whatever it does, within about a second; the output so far is kept. */
  stop(): void {
    const asked = this.#sandbox;
    if (asked === null) {
      this.#end("stopped");
      return;
    }
    this.#web.end();
    this.#post({ type: "stop", runId: this.#id });
    this.#heard = performance.now();
    whenSilent(
      () => this.#heard,
      () => !this.#open,
      () => {
        this.#end("stopped");
        this.#ports.giveUp(asked);
      },
    );
  }

  setPace(pace: Pace): void {
    this.#pace = pace;
    this.#post({ type: "pace", runId: this.#id, pace });
  }

  /** Lets a paused run do one thing. */
  step(): void {
    this.#post({ type: "step", runId: this.#id });
  }

  /** Takes what the frame tells of this run. */
  receive(message: FromRun | Malformed): void {
    this.#heard = performance.now();
    if (message.type === "output") this.#callbacks.output?.(message.lines, message.dropped);
    else if (message.type === "error") this.#callbacks.error?.(message.error);
    else if (message.type === "trace") this.#callbacks.trace?.(message.events);
    else if (message.type === "alive") this.#heart?.hear(message.who);
    else if (message.type === "ask" || message.type === "withdraw") this.#web.receive(message);
    else if (message.type === "exit") this.#end(message.status);
    else this.#abandon(GARBLED);
  }

  /** The frame has died. */
  lose(sandbox: Sandbox): void {
    if (this.#sandbox === sandbox) this.#fail(new Error(LOST));
  }

  async #begin(program: Program, options: RunOptions): Promise<void> {
    const progress: Progress = (bytes, total) => {
      if (this.#open) this.#callbacks.packageProgress?.(bytes, total);
    };
    const { packagesUrl } = this.#ports;
    const [sandbox, packages] = await Promise.all([
      this.#ports.openSandbox(),
      program.packages.length === 0 ? null : loadPackages(packagesUrl, DATABASE, this.#abort.signal, progress),
    ]);
    if (!this.#open) return;
    this.#sandbox = sandbox;
    const run: ToFrame = {
      type: "run",
      runId: this.#id,
      program,
      options: { ...options, pace: this.#pace },
      packages,
    };
    sandbox.post(run, Object.values(packages?.files ?? {}));
    // After the program is on its way: who hears of it may paint.
    this.#callbacks.started?.();
    this.#watch(sandbox);
  }

  #watch(sandbox: Sandbox): void {
    const heart = new Heartbeat(
      {
        ask: () => {
          this.#post({ type: "ping", runId: this.#id });
        },
        now: () => performance.now(),
        beat: (seconds, silent) => this.#callbacks.beat?.(seconds, silent),
        lost: (what) => {
          if (what === "frame") this.#ports.giveUp(sandbox);
          else this.#abandon(LATE);
        },
      },
      START_MS,
    );
    this.#heart = heart;
    this.#beats = setInterval(() => {
      heart.beat();
    }, BEAT_MS);
  }

  /** Has the frame end it, and says why. */
  #abandon(reason: string): void {
    this.#post({ type: "stop", runId: this.#id });
    this.#fail(new Error(reason));
  }

  #post(message: ToFrame): void {
    this.#sandbox?.post(message);
  }

  #end(status: ExitStatus): void {
    this.#close();
    this.#settle.resolve(status);
  }

  #fail(error: Error): void {
    this.#close();
    this.#settle.reject(error);
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#web.end();
    this.#abort.abort();
    clearInterval(this.#beats);
    this.#ports.closed();
  }
}
