// The page's side of the compiler worker: a request goes out with an id, its answer comes back under that id, and an answer that nobody waits for
// any more (the reader stopped, or ran again) is dropped. One worker serves all snippets of a page, until it crashes: then the next request
// gets a new one.
import type { Program } from "../runner/wire/to-worker.ts";
import type { CompilerFailure, FromCompiler, ToCompiler } from "./compile-messages.ts";
import type { Problem } from "./state.ts";
import type { Files } from "./storage.ts";

/** What a compilation comes to. */
export type Compiled =
  | { readonly type: "compiled"; readonly program: Program }
  | { readonly type: "refused"; readonly problems: readonly Problem[] };

/** The part of a worker that is used here. */
export interface Port {
  postMessage(message: ToCompiler): void;
  addEventListener(type: "message", listener: (event: { data: FromCompiler }) => void): void;
  addEventListener(type: "error", listener: () => void): void;
  terminate(): void;
}

/** The compiler as the page uses it. */
export interface Compiler {
  /** Fetches and starts the compiler, so that a later request need not wait for it. */
  load(): void;
  /**
   * Compiles the files of a snippet.
   *
   * @param signal aborts the request: its promise is then rejected at once, whatever the worker is at
   * @param progress is told how many bytes of the compiler have arrived, while they do
   */
  compile(files: Files, signal: AbortSignal, progress: (bytes: number) => void): Promise<Compiled>;
}

/** Thrown when the compiler could not be had; what the reader wrote is untouched. */
export class CompilerUnavailable extends Error {
  override name = "CompilerUnavailable";
}

interface Request {
  readonly files: Files;
  readonly progress: (bytes: number) => void;
  readonly settle: (answer: Answer) => void;
}
type Answer = Compiled | { readonly type: "failed"; readonly why: CompilerFailure };

/** A compiler whose worker is made on first use. */
export function createCompiler(makeWorker: () => Port): Compiler {
  const requests = new Map<number, Request>();
  let worker: Port | undefined;
  let lastId = 0;

  function open(): Port {
    if (worker !== undefined) return worker;
    const made = makeWorker();
    made.addEventListener("message", ({ data }) => {
      if (data.type === "progress")
        requests.forEach((request) => {
          request.progress(data.bytes);
        });
      else {
        requests.get(data.id)?.settle(data);
        if (data.type === "failed" && data.why.kind === "crashed") {
          close(made);
          // Those behind it are not to blame.
          requests.forEach(({ files }, id) => {
            open().postMessage({ type: "compile", id, files });
          });
        }
      }
    });
    made.addEventListener("error", () => {
      close(made);
      requests.forEach((request) => {
        request.settle({ type: "failed", why: UNSTARTED });
      });
    });
    return (worker = made);
  }

  function close(dead: Port): void {
    dead.terminate();
    worker = undefined;
  }

  return {
    load() {
      open().postMessage({ type: "load" });
    },
    compile(files, signal, progress) {
      const id = ++lastId;
      return new Promise<Compiled>((resolve, reject) => {
        const drop = () => {
          requests.delete(id);
          worker?.postMessage({ type: "cancel", id });
          reject(signal.reason as Error);
        };
        const settle = (answer: Answer) => {
          requests.delete(id);
          signal.removeEventListener("abort", drop);
          if (answer.type === "failed") reject(new CompilerUnavailable(answer.why.message));
          else resolve(answer);
        };
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        requests.set(id, { files, progress, settle });
        signal.addEventListener("abort", drop, { once: true });
        open().postMessage({ type: "compile", id, files });
      });
    },
  };
}

/** A worker that tells nothing but "error" could not be fetched, or not be started. */
const UNSTARTED: CompilerFailure = {
  kind: "unloaded",
  message:
    "The compiler could not be started. Are you offline? Your text is kept. Press Run again to try once more; Reset runs the original, which needs no compiler.",
};
