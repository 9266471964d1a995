// The runner's twin for Node: one program at a time, each in a thread. The thread is started by the first program, used again
// as long as its programs leave it as they found it, and kept alive by a program only.
import { Worker } from "node:worker_threads";
import type { ProgramPorts } from "../realm/program.ts";
import type { ExitStatus } from "../wire/protocol.ts";
import type { Packages, Program, RunOptions } from "../wire/to-worker.ts";
import type { FromThread, ThreadData, ToThread } from "./messages.ts";
import { threadScript } from "./runtime-bundle.ts";
import { NodeWeb } from "./site.ts";

/** Told of a thread's messages, and of its end if that comes first. */
interface Heard {
  message(message: FromThread): void;
  died(error: Error): void;
}

/** Runs programs with one runtime. */
export class NodeRunner {
  readonly #runtime: string;
  readonly #heapMb: number | undefined;
  #thread: Thread | null = null;
  #stop: (() => void) | null = null;

  /**
   * @param runtime the bundle of the runtime for Node
   * @param heapMb the heap of the thread, in megabytes; Node's own limit unless told
   */
  constructor(runtime: string, heapMb?: number) {
    this.#runtime = runtime;
    this.#heapMb = heapMb;
  }

  /** Runs a program to its end. No second one may be started meanwhile. */
  async run(program: Program, options: RunOptions, ports: ProgramPorts): Promise<ExitStatus> {
    const packages = program.packages.length === 0 ? null : await readPackages();
    const { promise, resolve } = Promise.withResolvers<ExitStatus>();
    const thread = (this.#thread ??= new Thread(await threadScript(), this.#runtime, this.#heapMb));
    const web = new NodeWeb((answer) => {
      thread.post(answer);
    });
    const end = (status: ExitStatus, reusable: boolean) => {
      if (!reusable) this.close();
      resolve(status);
    };
    this.#stop = () => {
      end("stopped", false);
    };
    thread.begin({
      message(message) {
        if (message.type === "output") ports.output(message.line);
        else if (message.type === "error") ports.error(message.error);
        else if (message.type === "trace") ports.trace(message.events);
        else if (message.type === "ended") end(message.status, message.reusable);
        else web.receive(message);
      },
      // Out of memory, say.
      died(error) {
        ports.output({ stream: "stderr", time: 0, text: error.message });
        end("failed", false);
      },
    });
    thread.post({ type: "run", program, options, packages });
    try {
      return await promise;
    } finally {
      this.#stop = null;
      thread.rest();
      web.close();
    }
  }

  /** Ends the program that runs, whatever it does: its status is `"stopped"`. */
  stop(): void {
    this.#stop?.();
  }

  /** Ends the thread. */
  close(): void {
    this.#thread?.end();
    this.#thread = null;
  }
}

/** Loaded for the programs that want them: what bundles them is large too. */
async function readPackages(): Promise<Packages> {
  const { packageFiles, packageSource } = await import("./package-files.ts");
  const [source, files] = await Promise.all([packageSource(), packageFiles()]);
  return { source, files };
}

class Thread {
  readonly #worker: Worker;
  #heard: Heard | null = null;

  constructor(script: string, runtime: string, heapMb: number | undefined) {
    const received = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#worker = new Worker(script, {
      eval: true,
      workerData: { runtime, received } satisfies ThreadData,
      resourceLimits: heapMb === undefined ? {} : { maxOldGenerationSizeMb: heapMb },
    });
    const count = new Int32Array(received);
    this.#worker.on("message", (message: FromThread) => {
      Atomics.add(count, 0, 1);
      Atomics.notify(count, 0);
      this.#heard?.message(message);
    });
    this.#worker.on("error", (error) => {
      this.#heard?.died(error instanceof Error ? error : new Error(String(error)));
    });
  }

  begin(heard: Heard): void {
    this.#heard = heard;
    this.#worker.ref();
  }

  /** Until its next program, it does not keep the process alive. */
  rest(): void {
    this.#heard = null;
    this.#worker.unref();
  }

  post(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  end(): void {
    this.#heard = null;
    void this.#worker.terminate();
  }
}
