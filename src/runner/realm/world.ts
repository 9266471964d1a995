// The world around a program, as its loops are to know it: its timers, and what the platform does for it.
import { asCoroutine, ensureFuture, Frame, Future, hop, loopUnderWay, run } from "../../asyncio/internal.ts";
import type { Clock, Outside } from "../../asyncio/internal.ts";
import type { Program } from "../wire/to-worker.ts";
import { countOperations, Operations } from "./operations.ts";
import { replaceMethod } from "./replace.ts";
import { ProgramTimers } from "./timers.ts";

/** What a program's text says when promises of the engine may be on their way in it. */
const PROMISES =
  /\b(?:Promise|then|queueMicrotask|fetch|WebAssembly|Blob|File|Response|Request|AbortSignal|EventTarget|Message\w+|\w*Stream\w*)\b|\.(?:catch|finally)\b/;

export class World implements Outside {
  nextTimer = Infinity;
  readonly usesPromises: boolean;
  readonly operations: Operations;
  readonly #timers: ProgramTimers;
  #look: () => void = () => {};
  #leaving = false;

  /** @param fail told of an error of a timer's callback */
  constructor(clock: Clock, { code, packages }: Program, fail: (error: unknown) => void) {
    const changed = () => {
      this.#changed();
    };
    this.usesPromises = packages.length > 0 || PROMISES.test(code);
    this.operations = new Operations(changed);
    const call = (callback: () => unknown) => {
      try {
        drive(callback());
      } catch (error) {
        fail(error);
      }
    };
    this.#timers = new ProgramTimers({ clock, hop, call, changed });
  }

  /** Gives the realm its timers, and has the operations of its platform counted. */
  install(): void {
    for (const [name, value] of Object.entries(this.#timers.functions))
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
    replaceMethod(AbortSignal, "timeout", () => (ms) => {
      const controller = new AbortController();
      const abort = () => {
        controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
      };
      this.#timers.set(abort, ms, [], { awaited: false });
      return controller.signal;
    });
    countOperations(this.operations);
  }

  mayWake(): boolean {
    return this.operations.underWay;
  }

  fireTimers(resume: () => void): void {
    this.#timers.fire(resume);
  }

  watch(look: () => void): void {
    this.#look = look;
  }

  leave(): void {
    this.#leaving = true;
    this.#changed();
  }

  /** Calls all timers off: the program is over. */
  end(): void {
    this.#timers.clear();
    this.#changed();
  }

  /** Whether nothing of the program can ever run again. */
  get still(): boolean {
    return this.nextTimer === Infinity && !this.operations.underWay;
  }

  #changed(): void {
    // The limit of a request that has long been answered keeps no program alive.
    const idle = this.#leaving && !this.#timers.awaited && !this.operations.underWay;
    this.nextTimer = idle ? Infinity : this.#timers.next;
    this.#look();
  }
}

/** A callback may be an `async` function: what it returns runs on the loop that runs, or on one of its own. */
function drive(result: unknown): void {
  if (!(result instanceof Frame || result instanceof Future)) return;
  const awaitable = result as unknown as PromiseLike<unknown>;
  const loop = loopUnderWay();
  if (loop === null) void run(asCoroutine(awaitable));
  else ensureFuture(awaitable, { loop });
}
