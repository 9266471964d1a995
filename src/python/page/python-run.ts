// One run of a Python program as the page sees it. The interpreter tells what the program does as fast as it does it; the playback
// passes that on at its pace, and so a run can go on here when it has long been computed.
import { WebBroker } from "../../runner/page/web-broker.ts";
import { BEAT_MS, Heartbeat } from "../../runner/page/heartbeat.ts";
import { LATE, LOST, type RunCallbacks } from "../../runner/page/page-run.ts";
import type { Sandbox } from "../../runner/page/sandbox.ts";
import type { StagedRun, StagePorts } from "../../runner/page/stage.ts";
import { whenSilent } from "../../runner/page/when-silent.ts";
import type { Pace } from "../../runner/wire/options.ts";
import type { ExitStatus } from "../../runner/wire/protocol.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";
import { Playback } from "../playback.ts";
import type { FromPythonFrame, PythonNews, PythonProgram, ToPythonFrame } from "../wire.ts";

/** How long CPython may take to start, on a machine that has a lot to do. */
const START_MS = 120_000;

/** What all runs of a page share. */
export interface PythonRunPorts extends StagePorts<ToPythonFrame> {
  /** What a program may ask for is here. */
  readonly site: URL;
}

/** A run under way. */
export class PythonRun implements StagedRun<ToPythonFrame, FromPythonFrame> {
  readonly done: Promise<ExitStatus>;
  readonly #id: number;
  readonly #callbacks: RunCallbacks;
  readonly #ports: PythonRunPorts;
  /** As in runs of TypeScript. It serves the run as it is computed, which is ahead of what is seen. */
  readonly #web: WebBroker;
  readonly #playback: Playback;
  /** On a real clock the program itself takes the time. */
  readonly #isPaced: boolean;
  readonly #settle: PromiseWithResolvers<ExitStatus>;
  #open = true;
  /** The frame, while the program runs in it. */
  #sandbox: Sandbox<ToPythonFrame> | null = null;
  #heart: Heartbeat | null = null;
  #beats: ReturnType<typeof setInterval> | undefined;
  #began = false;
  #stopping = false;
  /** When the frame last told something of this run. */
  #heard = 0;

  constructor(id: number, program: PythonProgram, options: RunOptions, callbacks: RunCallbacks, ports: PythonRunPorts) {
    this.#id = id;
    this.#callbacks = callbacks;
    this.#ports = ports;
    this.#settle = Promise.withResolvers();
    this.done = this.#settle.promise;
    this.#isPaced = options.clock !== "real";
    this.#playback = new Playback(this.#isPaced ? (options.pace ?? "instant") : "instant", {
      now: () => performance.now(),
      after(ms, callback) {
        const timer = setTimeout(callback, ms);
        return () => {
          clearTimeout(timer);
        };
      },
      show: (news) => {
        this.#show(news);
      },
      enough: () => {
        this.#leave();
      },
    });
    this.#web = new WebBroker({
      site: ports.site,
      fetch: (url, init) => fetch(url, init),
      answer: (answer) => {
        this.#sandbox?.post({ ...answer, runId: id });
      },
    });
    this.#begin(program, options).catch((error: unknown) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
  }

  stop(): void {
    this.#playback.stop();
    const asked = this.#sandbox;
    if (asked === null) {
      this.#end("stopped");
      return;
    }
    this.#stopping = true;
    this.#web.end();
    asked.post({ type: "stop", runId: this.#id });
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
    if (this.#isPaced) this.#playback.setPace(pace);
  }

  step(): void {
    this.#playback.step();
  }

  receive(news: FromPythonFrame): void {
    this.#heard = performance.now();
    if (news.type === "began") {
      this.#began = true;
      this.#heart?.hear("worker");
      this.#callbacks.started?.();
    } else if (news.type === "alive") {
      this.#heart?.hear("frame");
      // The worker cannot answer while its program runs: that the frame does has to do.
      if (this.#began) this.#heart?.hear("worker");
    } else if (news.type === "ask" || news.type === "withdraw") {
      this.#web.receive(news);
    } else {
      if (news.type === "exit") this.#computed();
      if (news.type === "exit" && this.#stopping) this.#end("stopped");
      this.#playback.hear(news);
    }
  }

  lose(sandbox: Sandbox<ToPythonFrame>): void {
    if (this.#sandbox === sandbox) this.#fail(new Error(LOST));
  }

  async #begin(program: PythonProgram, options: RunOptions): Promise<void> {
    const sandbox = await this.#ports.openSandbox();
    if (!this.#open) return;
    this.#sandbox = sandbox;
    sandbox.post({ type: "run", runId: this.#id, program, options });
    this.#watch(sandbox);
  }

  #watch(sandbox: Sandbox<ToPythonFrame>): void {
    const begin = performance.now();
    const heart = new Heartbeat(
      {
        ask: () => {
          sandbox.post({ type: "ping", runId: this.#id });
        },
        now: () => performance.now(),
        beat: (seconds, silent) => this.#callbacks.beat?.(seconds, silent),
        lost: (what) => {
          if (what === "frame") this.#ports.giveUp(sandbox);
          else {
            this.#leave();
            this.#fail(new Error(LATE));
          }
        },
      },
      START_MS,
    );
    this.#heart = heart;
    this.#beats = setInterval(() => {
      if (this.#sandbox !== null) heart.beat();
      else this.#callbacks.beat?.((performance.now() - begin) / 1000, 0);
    }, BEAT_MS);
  }

  #show(news: PythonNews): void {
    if (news.type === "output") this.#callbacks.output?.(news.lines, news.dropped);
    else if (news.type === "trace") this.#callbacks.trace?.(news.events);
    else if (news.type === "error") this.#callbacks.error?.(news.error);
    else this.#end(news.status);
  }

  /** The program need not run any further. */
  #leave(): void {
    this.#sandbox?.post({ type: "stop", runId: this.#id });
    this.#computed();
  }

  /** All that there will be to show has been told. */
  #computed(): void {
    this.#sandbox = null;
    this.#web.end();
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
    this.#playback.stop();
    this.#web.end();
    clearInterval(this.#beats);
    this.#ports.closed();
  }
}
