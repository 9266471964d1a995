/**
 * Blocking work in a thread of its own. Python: `asyncio/threads.py`.
 *
 * JavaScript's threads (workers) share nothing: a function cannot be handed over, only its text, and its arguments and
 * result are copied. So it can use nothing from around itself. The loop starts no thread either, since every engine does
 * that in its own way: the runner brings a host. For the loop, a thread is a native promise.
 */
import { getRunningLoop } from "./events.ts";
import type { EventLoop } from "./events.ts";
import * as exceptions from "../base/exceptions.ts";
import { RuntimeError, nameClass, withNote } from "../base/exceptions.ts";
import { promiseFuture } from "./promises.ts";
import { typeName } from "../base/repr.ts";

/** What a thread's error is on its way back: an object of another realm, taken apart. */
export interface ThreadError {
  readonly name: string;
  readonly message: string;
}

/** Runs functions in threads. */
export interface ThreadHost {
  /**
   * Calls a function in a thread.
   *
   * @param source an expression: the text of the function
   * @param args copied into the thread
   * @returns what the function returns; rejects with a `ThreadError` when it throws, or when something cannot be copied
   */
  run(source: string, args: readonly unknown[]): Promise<unknown>;
}

let host: ThreadHost | null = null;

/** Who runs threads from now on. @internal */
export function setThreadHost(next: ThreadHost | null): void {
  host = next;
}

/** Where a function of the library whose text would not work in a thread keeps what does its work there. @internal */
export const threadSource: unique symbol = Symbol.for("asyncio.threadSource") as never;

const running = new WeakMap<EventLoop, Set<Promise<unknown>>>();

/**
 * Calls a function in a thread, while the loop goes on. Python: `await asyncio.to_thread(func, *args)`.
 *
 * The thread gets the text of the function: nothing from around it goes along, neither variables nor imports nor context
 * variables. What the thread itself offers is JavaScript's own, `console`, and `time.sleep` and its kin of the module
 * `time`, for real time. Cancelling ends the wait only, since a thread cannot be interrupted; `run()` waits for it.
 *
 * @param fn a plain function, written with `function` or `=>`
 * @param args copied into the thread; so is the result back
 * @returns what the function returns
 * @throws what it throws, with the same name and message; RuntimeError where there are no threads
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * function sumOfSquares(n: number) {
 *   let sum = 0;
 *   for (let i = 1; i <= n; i++) sum += i * i;
 *   return sum;
 * }
 *
 * async function main() {
 *   console.log(await asyncio.toThread(sumOfSquares, 1000)); // 333833500
 * }
 * await asyncio.run(main());
 * ```
 */
export async function toThread<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
  const loop = getRunningLoop();
  if (typeof fn !== "function") throw new TypeError(`the first argument must be callable, got ${typeName(fn)}`);
  if (host === null)
    throw withNote(new RuntimeError("there are no threads here"), "call the function directly: it will block the loop");
  const source = (fn as Partial<Record<typeof threadSource, string>>)[threadSource] ?? String(fn);
  const thread = host.run(source, args);
  const threads = running.get(loop) ?? new Set();
  running.set(loop, threads.add(thread));
  const forget = (): void => void threads.delete(thread);
  thread.then(forget, forget);
  try {
    return (await promiseFuture(thread, loop, "thread")) as Awaited<R>;
  } catch (error) {
    throw isThreadError(error) ? revived(error) : error;
  }
}

/** Waits for the threads of a loop that are still running. Python: `loop.shutdown_default_executor()`. @internal */
export async function threadsOver(loop: EventLoop): Promise<void> {
  const threads = running.get(loop);
  if (threads !== undefined) await Promise.allSettled(threads);
}

function isThreadError(error: unknown): error is ThreadError {
  return (
    typeof error === "object" && error !== null && !(error instanceof Error) && "name" in error && "message" in error
  );
}

/** The error, as an instance of its class where that is one of the language or of asyncio. */
function revived({ name, message }: ThreadError): Error {
  const known: unknown = (exceptions as Record<string, unknown>)[name] ?? (globalThis as Record<string, unknown>)[name];
  const error = isErrorClass(known) ? new known(message) : unknownError(name, message);
  if (error instanceof ReferenceError) {
    withNote(error, "a thread gets only the text of the function: pass what it uses from around itself as arguments");
  } else if (error instanceof SyntaxError) {
    withNote(error, "a thread needs a plain function, written with `function` or `=>`");
  } else if (name === "DataCloneError") {
    withNote(error, "what goes into a thread or comes back is copied, and functions and the like cannot be");
  }
  return error;
}

function unknownError(name: string, message: string): Error {
  class ErrorOfThread extends Error {}
  nameClass(ErrorOfThread, name);
  return new ErrorOfThread(message);
}

function isErrorClass(value: unknown): value is new (message: string) => Error {
  return typeof value === "function" && ((value.prototype as unknown) instanceof Error || value === Error);
}
