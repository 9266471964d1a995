// One CPython in a thread of its own, from the outside.
import { Worker } from "node:worker_threads";
import type { WebQuestion } from "../../runner/node/messages.ts";
import { NodeWeb } from "../../runner/node/site.ts";
import type { RunOptions } from "../../runner/wire/to-worker.ts";
import {
  parsePythonNews,
  type FromInterpreter,
  type PythonNews,
  type PythonProgram,
  type ToInterpreter,
} from "../wire.ts";

interface Job {
  readonly message: ToInterpreter;
  readonly heard: (news: PythonNews) => void;
  readonly began: () => void;
  /** What it asks for, the same as a program in TypeScript would get. */
  readonly web: NodeWeb;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A thread that runs one program at a time. */
export class InterpreterThread {
  readonly #worker = new Worker(new URL("./thread.ts", import.meta.url));
  #ready = false;
  #ended: Error | null = null;
  #job: Job | null = null;

  constructor() {
    this.#worker.on("message", (message: FromInterpreter | WebQuestion) => {
      if (message.type === "ready") {
        if (this.#ready) this.#settle()?.resolve();
        this.#ready = true;
        this.#send();
      } else if (message.type === "ask" || message.type === "withdraw") {
        this.#job?.web.receive(message);
      } else {
        const news = parsePythonNews(message);
        if (news !== null) this.#job?.heard(news);
      }
    });
    this.#worker.on("error", (error) => {
      this.#break(error as Error);
    });
    this.#worker.on("exit", () => {
      this.#break(new Error("the Python interpreter broke down"));
    });
  }

  /**
   * Runs a program; no other may be running.
   *
   * @param heard told what the program does
   * @param began called when it begins: a thread takes seconds to start
   * @returns when the thread is free for the next program; rejected when it never will be
   */
  run(
    program: PythonProgram,
    options: RunOptions,
    heard: (news: PythonNews) => void,
    began: () => void = () => undefined,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== null) {
        reject(this.#ended);
        return;
      }
      const web = new NodeWeb((answer) => {
        this.#worker.postMessage(answer);
      });
      this.#job = { message: { type: "run", runId: 0, program, options }, heard, began, web, resolve, reject };
      // A thread that waits for work does not keep the process alive.
      this.#worker.ref();
      this.#send();
    });
  }

  /** Ends the thread; a program that runs is rejected with `reason`. */
  async end(reason: Error): Promise<void> {
    this.#break(reason);
    this.#worker.ref();
    await this.#worker.terminate();
  }

  #send(): void {
    if (!this.#ready || this.#job === null) return;
    this.#job.began();
    this.#worker.postMessage(this.#job.message);
  }

  #break(reason: Error): void {
    this.#ended ??= reason;
    this.#settle()?.reject(this.#ended);
  }

  #settle(): Job | null {
    const job = this.#job;
    this.#job = null;
    if (job !== null) this.#worker.unref();
    job?.web.close();
    return job;
  }
}
