// The page's side of a run: the one file that the reader's controls need. Nothing is fetched and no frame is made before
// the first run; from then on one hidden frame serves the whole page.
import { frameDocument } from "./frame.ts";
import {
  parseFromRun,
  type ErrorReport,
  type ExitStatus,
  type FromRun,
  type OutputLine,
  type Program,
  type RunOptions,
  type ToFrame,
} from "./protocol.ts";
import type { TraceEvent } from "../trace/events.ts";
import type { Pace } from "./options.ts";
import { loadPackages, type Progress } from "./package-loader.ts";
import { WebBroker } from "./web-broker.ts";

export type { ErrorReport, ExitStatus, OutputLine, Pace, Program, RunOptions, TraceEvent };

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
  trace?(events: readonly TraceEvent[], dropped: number): void;
}

/** A run under way. */
export interface Run {
  /** Ends it at once, whatever it does; the output so far is kept. */
  stop(): void;
  setPace(pace: Pace): void;
  /** Lets a paused run do one thing. */
  step(): void;
  /** How the run ended. Rejected only when it could not be started. */
  readonly done: Promise<ExitStatus>;
}

export interface Runner {
  /** Starts a program; it may still be on its way, and the runtime is made ready meanwhile. */
  run(program: Program | Promise<Program>, options: RunOptions, callbacks: RunCallbacks): Run;
}

/** Where things are. */
export interface RunnerPlaces {
  /** The worker's source text. */
  readonly workerUrl: string;
  /** The manifest of the packages. */
  readonly packagesUrl: string;
  /** The site's first page, where the relative addresses in a program's `fetch` start. */
  readonly site: URL;
}

interface OpenRun {
  receive(message: FromRun): void;
}

/**
 * Makes the runner of a page.
 *
 * @param places where to find what it needs
 */
export function createRunner({ workerUrl, packagesUrl, site }: RunnerPlaces): Runner {
  const open = new Map<number, OpenRun>();
  let lastId = 0;
  let frame: Promise<Window> | undefined;

  const openFrame = () => {
    frame ??= loadFrame(workerUrl, (message) => open.get(message.runId)?.receive(message));
    // A failed load (offline, say) must not spoil the next try.
    frame.catch(() => (frame = undefined));
    return frame;
  };

  return {
    run(program, options, callbacks) {
      const runId = ++lastId;
      const { promise: done, resolve, reject } = Promise.withResolvers<ExitStatus>();
      let started: Window | null = null;
      let pace = options.pace;
      const abort = new AbortController();
      const post = (message: ToFrame) => started?.postMessage(message, "*");
      const web = new WebBroker({
        site,
        fetch: (url, init) => fetch(url, init),
        answer: (answer) => post({ ...answer, runId }),
      });
      const close = () => {
        web.end();
        abort.abort();
        return open.delete(runId);
      };

      open.set(runId, {
        receive(message) {
          if (message.type === "output") callbacks.output?.(message.lines, message.dropped);
          else if (message.type === "error") callbacks.error?.(message.error);
          else if (message.type === "trace") callbacks.trace?.(message.events, message.dropped);
          else if (message.type === "ask" || message.type === "withdraw") web.receive(message);
          else {
            close();
            resolve(message.status);
          }
        },
      });
      const progress: Progress = (bytes, total) => {
        if (open.has(runId)) callbacks.packageProgress?.(bytes, total);
      };
      const complete = async () => {
        const { code, map, packages } = await program;
        const loaded = packages.length === 0 ? null : await loadPackages(packagesUrl, abort.signal, progress);
        return { program: { code, map, packages }, packages: loaded };
      };
      Promise.all([openFrame(), complete()]).then(
        ([window, { program, packages }]) => {
          if (!open.has(runId)) return;
          started = window;
          callbacks.started?.();
          const message: ToFrame = { type: "run", runId, program, options: { ...options, pace }, packages };
          window.postMessage(message, "*", Object.values(packages?.files ?? {}));
        },
        (error: unknown) => {
          close();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );

      return {
        done,
        stop() {
          if (started !== null) {
            web.end();
            post({ type: "stop", runId });
          } else if (close()) {
            resolve("stopped");
          }
        },
        setPace(next) {
          pace = next;
          post({ type: "pace", runId, pace });
        },
        step() {
          post({ type: "step", runId });
        },
      };
    },
  };
}

async function loadFrame(workerUrl: string, receive: (message: FromRun) => void): Promise<Window> {
  const [window, source] = await Promise.all([insertFrame(), fetchText(workerUrl)]);
  addEventListener("message", (event) => {
    // The frame's origin is "null", which anybody can have: its window is what tells it from others.
    if (event.source !== window) return;
    const message = parseFromRun(event.data);
    if (message !== null) receive(message);
  });
  window.postMessage({ type: "boot", source } satisfies ToFrame, "*");
  return window;
}

function insertFrame(): Promise<Window> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.srcdoc = frameDocument();
  frame.hidden = true;
  frame.title = "Where programs run";
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => {
      if (frame.contentWindow === null) reject(new Error("The frame that programs run in was removed from the page."));
      else resolve(frame.contentWindow);
    });
    document.body.append(frame);
  });
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new Error("The code that runs programs could not be loaded. Are you offline?");
  return response.text();
}
