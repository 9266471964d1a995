// What the programs of the fuzzer have in common; helpers.py is the same in Python.
import * as asyncio from "asyncio";
import { Context, Token } from "contextvars";
import * as time from "time";

/** What a handler may take: all but what Python raises to end a coroutine. */
export function ALL(error: unknown): boolean {
  return !(error instanceof asyncio.GeneratorExit);
}

/** What a handler may take: Python's `Exception`. */
export function ERRORS(error: unknown): boolean {
  if (CANCELS(error) || !ALL(error)) return false;
  return !(error instanceof asyncio.BaseExceptionGroup) || error instanceof asyncio.ExceptionGroup;
}

/** What a handler may take: cancels. */
export function CANCELS(error: unknown): boolean {
  return error instanceof asyncio.CancelledError;
}

const FUTURES = 3;

const slots = new Map<string, unknown>();
const turns = new Map<string, number>();

export function put<T>(slot: string, value: T): T {
  slots.set(slot, value);
  return value;
}

export function get(slot: string): unknown {
  if (!slots.has(slot)) throw new asyncio.LookupError(`${slot} is empty`);
  return slots.get(slot);
}

export function loop(): asyncio.EventLoop {
  return asyncio.getRunningLoop();
}

export function at(seconds: number): number {
  return loop().time() + seconds;
}

/** Time passes, and nobody else runs. */
export function block(seconds: number): void {
  time.sleep(seconds);
}

export function begin(watchdog: number | null): void {
  loop().setExceptionHandler(handle);
  const main = put("task0", asyncio.currentTask()!);
  for (let number = 0; number < FUTURES; number++) put(`future${String(number)}`, loop().createFuture());
  if (watchdog !== null) loop().callLater(watchdog, (message: string) => main.cancel(message), "watchdog");
}

export function log(label: string, ...values: unknown[]): void {
  const task = asyncio.currentTask();
  console.log(label, `@${String(loop().time() * 8)}`, task === null ? "-" : task.getName(), ...values.map(show));
}

export function poke(label: string, act: () => unknown): void {
  try {
    log(label, act());
  } catch (error) {
    log(label, "raised", error);
  }
}

export function endOf(main: string, result: unknown): void {
  console.log(main, "returned", show(result));
}

export function failed(main: string, error: unknown): void {
  if (error instanceof asyncio.DeadlockError) throw error;
  console.log(main, "raised", show(error));
}

function handle(loop: asyncio.EventLoop, { message, exception, future, task }: asyncio.ExceptionContext): void {
  const error = exception ?? null;
  // When an object is collected is nobody's promise: these lines are compared without regard to their order.
  if (/(never retrieved|is pending!)$/.test(message)) console.log("~", message, show(future ?? task), show(error));
  else {
    const time = String(loop.time() * 8);
    console.log("handler", `@${time}`, placeless(message).replace(/( in callback) .*/, "$1"), show(error));
  }
}

export function everybody(): string[] {
  return [...asyncio.allTasks()].map((task) => task.getName()).sort();
}

export function turn(label: string): number {
  turns.set(label, (turns.get(label) ?? 0) + 1);
  return turns.get(label)!;
}

export function twice<T>(...values: T[]): T[] {
  return [...values, ...values];
}

type Operations = AsyncGenerator<unknown, unknown, unknown>;

/** A coroutine that is an operation of a generator. */
export function operation(generator: unknown, door: "send" | "fail" | "close", sent: unknown): unknown {
  const operations = generator as Operations;
  switch (door) {
    case "send":
      return operations.next(sent);
    case "fail":
      return operations.throw(sent);
    case "close":
      return operations.return(undefined);
  }
}

/** What is driven: a coroutine, or that of a task. */
function driven(target: unknown): asyncio.Coroutine<unknown> {
  if (!(target instanceof asyncio.Task)) return target as asyncio.Coroutine<unknown>;
  if (target.done()) throw new asyncio.LookupError("done");
  return target.getCoro();
}

export function sendTo(target: unknown, value: unknown): unknown {
  return driven(target).send(value);
}

export function throwInto(target: unknown, error: unknown): unknown {
  return driven(target).throw(error);
}

export function closeIt(target: unknown): void {
  driven(target).close();
}

/** An object that says itself how to await it. */
class OwnAwait {
  readonly [asyncio.awaitSymbol]: () => Generator<unknown, unknown>;

  constructor(generator: () => Generator<unknown, unknown>) {
    this[asyncio.awaitSymbol] = generator;
  }
}

export function ownAwait(generator: () => Generator<unknown, unknown>): unknown {
  return new OwnAwait(generator);
}

/** An object that holds a group or a timeout. */
class Held {
  readonly #manager: asyncio.TaskGroup | asyncio.Timeout;

  constructor(manager: asyncio.TaskGroup | asyncio.Timeout) {
    this.#manager = manager;
  }

  async [Symbol.asyncDispose](...error: [] | [unknown]): Promise<void> {
    log("held", error[0]);
    await this.#manager[Symbol.asyncDispose](...error);
  }
}

export function held(manager: asyncio.TaskGroup | asyncio.Timeout): Held {
  return new Held(manager);
}

export async function send(generator: Operations, value: unknown): Promise<unknown> {
  return valueOf(await generator.next(value));
}

export async function fail(generator: Operations, error: unknown): Promise<unknown> {
  return valueOf(await generator.throw(error));
}

export async function close(generator: Operations): Promise<string> {
  await generator.return(undefined);
  return "closed";
}

function valueOf({ value, done }: IteratorResult<unknown>): unknown {
  return done === true ? "exhausted" : value;
}

export function show(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return String(value);
  if (value instanceof Error) return showError(value);
  if (value instanceof asyncio.Future) {
    return `${nameOf(value)}:${value.cancelled() ? "cancelled" : value.done() ? "done" : "pending"}`;
  }
  if (Array.isArray(value) || value instanceof Set) return `[${[...value].map(show).join(" ")}]`;
  if (value instanceof asyncio.Handle) return "handle";
  if (value instanceof Token) return "token";
  if (value instanceof Context) return "context";
  if (value instanceof asyncio.TaskGroup) return "group";
  if (value instanceof asyncio.Timeout) return "timeout";
  if (typeof value === "object" && "done" in value && "value" in value) return value.done ? "none" : show(value.value);
  if (value instanceof asyncio.Coroutine) return "coroutine";
  // Python's `acquire` gives True.
  if (typeof value === "object" && Symbol.dispose in value) return "true";
  return "object";
}

function nameOf(future: asyncio.Future<unknown>): string {
  if (future instanceof asyncio.Task) return future.getName();
  for (const [slot, value] of slots) if (value === future) return slot;
  return "future";
}

/** What stands between < and > has addresses and lines in it. */
function placeless(text: string): string {
  return text.replace(/<.*>/, "<>");
}

function showError(error: Error): string {
  // The value of a StopIteration may be anything.
  let text = `${error.name}(${error instanceof asyncio.StopIteration ? show(error.value) : placeless(error.message)})`;
  if (error instanceof asyncio.BaseExceptionGroup) text += show(error.exceptions);
  return error.cause === undefined ? text : `${text} from ${show(error.cause)}`;
}
