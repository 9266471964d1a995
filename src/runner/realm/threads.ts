// The threads of `asyncio.toThread`: a worker for each call, made from the text of the function, and gone when it is done.
// A text cannot be evaluated in the sandbox (its policy forbids `eval`), but it can be part of a worker's script. What
// differs between a page and Node is only how a thread is started, so that is handed in.
import type { ThreadError, ThreadHost } from "../../asyncio/internal.ts";

/** What a thread says: what the program's function prints, and how the call ended. */
export type FromThread =
  | { readonly type: "print"; readonly method: "log" | "info" | "debug" | "warn" | "error"; readonly values: unknown[] }
  | { readonly type: "returned"; readonly value: unknown }
  | { readonly type: "raised"; readonly error: ThreadError };

/** A thread that has been started. */
export interface Thread {
  /** Sends it the arguments; throws when they cannot be copied. */
  send(args: readonly unknown[]): void;
  end(): void;
}

/** Starts a thread that runs a script. */
export type StartThread = (
  script: string,
  heard: (message: FromThread) => void,
  failed: (message: string) => void,
) => Thread;

/** More calls than this wait for their turn, as those of CPython's default executor. */
const MOST_THREADS = 8;

/** The threads of one program. */
export class Threads implements ThreadHost {
  readonly #start: StartThread;
  readonly #threads = new Set<Thread>();
  readonly #waiting: (() => void)[] = [];

  constructor(start: StartThread) {
    this.#start = start;
  }

  run(source: string, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call = (): void => {
        this.#call(source, args, resolve, reject);
      };
      if (this.#threads.size < MOST_THREADS) call();
      else this.#waiting.push(call);
    });
  }

  /** Ends them all: the program is over. */
  end(): void {
    this.#waiting.length = 0;
    for (const thread of this.#threads) thread.end();
    this.#threads.clear();
  }

  #call(
    source: string,
    args: readonly unknown[],
    resolve: (value: unknown) => void,
    reject: (error: ThreadError) => void,
  ): void {
    const leave = (): void => {
      thread.end();
      if (this.#threads.delete(thread)) this.#waiting.shift()?.();
    };
    const heard = (message: FromThread): void => {
      if (message.type === "print") {
        console[message.method](...message.values);
        return;
      }
      leave();
      if (message.type === "returned") resolve(message.value);
      else reject(message.error);
    };
    // What the function raises is caught in the thread: here its text is at fault, or the engine.
    const failed = (text: string): void => {
      leave();
      const [, name = "Error", message = text] = /^(?:Uncaught )?(\w*Error): (.*)/s.exec(text) ?? [];
      reject({ name, message });
    };
    const thread = this.#start(scriptOf(source), heard, failed);
    this.#threads.add(thread);
    try {
      thread.send(args);
    } catch (error) {
      leave();
      const { name, message } = error as Error;
      reject({ name, message });
    }
  }
}

function scriptOf(source: string): string {
  return `(${serve.toString()})(() => (${source}\n));`;
}

/** Runs in the thread. It is sent as text, so it must use nothing from outside itself but types. */
function serve(evaluate: () => (...args: unknown[]) => unknown): void {
  const scope = globalThis as unknown as {
    onmessage: ((event: { data: unknown[] }) => void) | null;
    postMessage(message: FromThread): void;
    console: unknown;
    time: unknown;
    $fresh(value: unknown): boolean;
  };
  const post = scope.postMessage.bind(scope);
  const raised = (error: unknown): void => {
    const { name, message } =
      error instanceof Error || error instanceof DOMException ? error : { name: "Error", message: String(error) };
    post({ type: "raised", error: { name, message } });
  };
  const returned = (value: unknown): void => {
    try {
      post({ type: "returned", value });
    } catch (error) {
      raised(error);
    }
  };
  const printer =
    (method: "log" | "info" | "debug" | "warn" | "error") =>
    (...values: unknown[]): void => {
      try {
        post({ type: "print", method, values });
      } catch {
        // What cannot be copied can still be written.
        post({ type: "print", method, values: values.map(String) });
      }
    };
  const seconds = (): number => performance.now() / 1000;

  scope.console = Object.fromEntries(
    (["log", "info", "debug", "warn", "error"] as const).map((method) => [method, printer(method)]),
  );
  // Of the module `time`, what makes sense here: a blocking call is what threads are for.
  scope.time = {
    // What stdlib/time.ts refuses too: the engine would take no number for a wait without end.
    sleep(duration: unknown): void {
      if (typeof duration !== "number" && typeof duration !== "boolean") {
        const type =
          duration === null ? "null" : typeof duration === "object" ? duration.constructor.name : typeof duration;
        throw new TypeError(`'${type}' object cannot be interpreted as an integer`);
      }
      if (!(Number(duration) >= 0)) {
        const why = Number.isNaN(duration) ? "Invalid value NaN (not a number)" : "sleep length must be non-negative";
        throw Object.assign(new Error(why), { name: "ValueError" });
      }
      const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
      Atomics.wait(cell, 0, 0, Number(duration) * 1000);
    },
    monotonic: seconds,
    perfCounter: seconds,
    time: () => Date.now() / 1000,
  };
  // What compiled code asks where nobody takes a call's value (src/compiler/dropped.ts): nothing makes coroutines here.
  scope.$fresh = () => false;
  scope.onmessage = ({ data }) => {
    // In a promise, since the function may return one.
    new Promise((resolve) => {
      resolve(evaluate()(...data));
    }).then(returned, raised);
  };
}

// Taken when this loads: a program finds no such name.
const PageWorker = globalThis.Worker as typeof Worker | undefined;

/** A thread in a page: a worker of the worker that the program runs in. */
export const startPageThread: StartThread = (script, heard, failed) => {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new PageWorker!(url);
  worker.onmessage = ({ data }: MessageEvent<FromThread>) => {
    heard(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    failed(event.message);
  };
  return {
    send: (args) => {
      worker.postMessage(args);
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
};
