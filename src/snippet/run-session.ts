// The runs of one snippet, one at a time: what runs programs is fetched with the first of them, and a run that was stopped or
// overtaken before it could begin never does.
import { DownloadError } from "../runner/page/download.ts";
import type { TraceEvent } from "../runner/page/runner.ts";
import type { Pace } from "./pace.ts";
import type { ActiveRun, Engine, RunListener, RunRequest } from "./run.ts";

type Wanted = Parameters<Engine["prepare"]>[0];

/** Fetches what runs this program. */
type LoadEngine = (wanted: Wanted) => Promise<{ readonly engine: Engine }>;

/** The runs of one snippet. */
export class RunSession {
  readonly #load: LoadEngine;
  readonly #listener: RunListener;
  #run: ActiveRun | null = null;
  /** Counts the runs, so that one whose code arrives after it was stopped does not start. */
  #attempt = 0;

  constructor(load: LoadEngine, listener: RunListener) {
    this.#load = load;
    this.#listener = listener;
  }

  /** Fetches what a Run will need, as soon as one is likely. */
  prepare(request: Wanted): void {
    this.#load(request).then(
      ({ engine }) => {
        engine.prepare(request);
      },
      // Run will say what is wrong.
      () => undefined,
    );
  }

  /** Starts a run, instead of any run under way. */
  start(request: RunRequest): void {
    this.abandon();
    const attempt = this.#attempt;
    this.#listener.event({ type: "run" });
    this.#load(request).then(
      ({ engine }) => {
        if (attempt === this.#attempt) this.#run = engine.start(request, this.#listener);
      },
      (error: unknown) => {
        if (attempt !== this.#attempt) return;
        this.#listener.event({
          type: "failed",
          failure: { message: explain(error), why: "", told: false, place: null },
        });
      },
    );
  }

  /** Ends the run under way; what it printed so far still arrives. */
  stop(): void {
    if (this.#run !== null) {
      this.#run.stop();
    } else {
      this.#attempt++;
      this.#listener.event({ type: "stopped" });
    }
  }

  /** Ends the run under way, and nothing more is heard of it. */
  abandon(): void {
    this.#attempt++;
    this.#run?.abandon();
    this.#run = null;
  }

  /** The run has come to its end. */
  over(): void {
    this.#run = null;
  }

  setPace(pace: Pace): void {
    this.#run?.setPace(pace);
  }

  /** Lets a run that goes step by step do one thing. */
  step(): void {
    this.#run?.step();
  }

  /** Runs a program to its end beside this session, unseen. */
  async repeat(request: RunRequest): Promise<readonly TraceEvent[]> {
    const [{ engine }, { repeatRun }] = await Promise.all([this.#load(request), import("./run.ts")]);
    return repeatRun(engine, request);
  }
}

function explain(error: unknown): string {
  if (error instanceof DownloadError)
    return `What runs programs could not be loaded: ${error.why} Press Run again to try once more.`;
  return `What runs programs failed to start: ${error instanceof Error ? error.message : String(error)}. Reload the page.`;
}
