/**
 * The trampoline. A coroutine is a generator, and `await` yields what is awaited to the driver below, which keeps the
 * coroutines that wait for each other as a stack of frames: awaiting a coroutine pushes its frame, a return pops it and
 * sends the value into the frame beneath, an error pops it and is thrown there. So resuming a task costs the same at any
 * depth, awaiting a coroutine takes no tick of the loop, and a cancel is thrown into the innermost frame only.
 *
 * Delegating by `yield*` instead would pass each resume through every generator in between, and would give nobody a place
 * to note where each coroutine stands.
 *
 * The driver knows nothing of tasks or loops: a task uses one, and so does `coroutine.send()` outside any loop.
 */
import { RuntimeError, withNote } from "./exceptions.ts";
import { notedLine } from "./line.ts";
import { observer } from "./observer.ts";
import { typeName } from "./repr.ts";
import { noteFrame } from "./traceback.ts";

/** What the compiler knows of an async function: one object per function in the source. Python: `coro.cr_code`. */
export interface Code {
  readonly name: string;
  /** As Python writes it: `main.<locals>.hello`. */
  readonly qualname: string;
  readonly file: string;
  /** The line of the definition (1-based). */
  readonly line: number;
  readonly kind: "coroutine" | "asyncgen";
}

export const CREATED = 0;
export const STARTED = 1;
export const CLOSED = 2;
export type FrameState = typeof CREATED | typeof STARTED | typeof CLOSED;

/** A suspendable computation on some driver's stack: a coroutine, one operation of an async generator, or a custom awaitable. */
export abstract class Frame {
  readonly code: Code;
  /** @internal */ readonly generator: Generator<unknown, unknown, unknown>;
  /** @internal */ state: FrameState = CREATED;
  /** The frame that awaits this one. @internal */
  parent: Frame | null = null;
  /** What this frame waits for while it is suspended. Python: `coro.cr_await`. @internal */
  awaiting: unknown = null;
  /** The line of the await where it is suspended, else the line of its definition. @internal */
  line: number;
  /** Whether a driver is inside the generator right now. @internal */
  running = false;

  /** @internal */
  constructor(generator: Generator<unknown, unknown, unknown>, code: Code) {
    this.generator = generator;
    this.code = code;
    this.line = code.line;
  }

  /** First entry into the generator; an operation of an async generator enters by the door that was asked for. @internal */
  enter(): IteratorResult<unknown, unknown> {
    return this.generator.next();
  }

  /** What the awaiting frame gets when the generator returns. @internal */
  returned(value: unknown): unknown {
    return value;
  }

  /** Whether a yielded value ends this frame instead of being awaited: `yield` in an async generator. @internal */
  takes(_yielded: unknown): boolean {
    return false;
  }

  /** Tells the frame that its generator raised. @internal */
  raised(_error: unknown): void {}

  /** Why it may not be awaited now, or null. @internal */
  abstract refuse(): Error | null;
}

/** The outcome of a run of the driver. */
export const SUSPENDED = 0;
export const RETURNED = 1;
export const RAISED = 2;
export type Outcome = typeof SUSPENDED | typeof RETURNED | typeof RAISED;

/** Awaited, it gives the other tasks one turn: a bare `yield` in Python. */
export const BARE_YIELD = { toString: () => "one turn of the loop" };

/** Things that can be awaited without a tick when they are done, and that a driver hands to its owner when they are not. */
export interface Waitable {
  done(): boolean;
  result(): unknown;
}

/** How to await whatever is neither a frame nor a future; set by `awaitables.ts`, which knows the kinds. */
export type Resolve = (value: object) => Frame | Waitable | null;

let resolveOther: Resolve = () => null;
let isWaitable: (value: object) => value is Waitable = (value): value is Waitable => value === null;

/** Teaches the driver the awaitables that live above it. @internal */
export function teachDriver(waitable: (value: object) => value is Waitable, resolve: Resolve): void {
  isWaitable = waitable;
  resolveOther = resolve;
}

/** One stack of frames. After `run`, `value` holds what was awaited, returned or raised. */
export class Driver {
  /** The innermost frame; null before the start and after the end. */
  top: Frame | null;
  value: unknown = undefined;

  constructor(root: Frame) {
    this.top = root;
  }

  /**
   * Runs until the stack is empty or something must be waited for.
   *
   * @param sent what the innermost await gives, or the error it raises
   * @param raise whether `sent` is an error to throw in
   */
  run(sent: unknown, raise: boolean): Outcome {
    let frame = this.top as Frame;
    for (;;) {
      let value: unknown;
      let ended: boolean;
      frame.running = true;
      try {
        let result: IteratorResult<unknown, unknown>;
        if (frame.state === CREATED) {
          frame.state = STARTED;
          result = raise ? frame.generator.throw(sent) : frame.enter();
        } else {
          frame.awaiting = null;
          result = raise ? frame.generator.throw(sent) : frame.generator.next(sent);
        }
        value = result.value;
        ended = result.done === true || frame.takes(value);
        if (ended) sent = frame.returned(value);
      } catch (error) {
        noteFrame(error, frame, raise && error === sent);
        frame.raised(error);
        sent = error;
        raise = true;
        frame.running = false;
        frame.state = CLOSED;
        const parent = this.#pop(frame);
        if (parent === null) {
          this.value = sent;
          return RAISED;
        }
        frame = parent;
        continue;
      }
      frame.running = false;
      if (ended) {
        frame.state = CLOSED;
        raise = false;
        const parent = this.#pop(frame);
        if (parent === null) {
          this.value = sent;
          return RETURNED;
        }
        frame = parent;
        continue;
      }
      frame.line = notedLine();
      if (value instanceof Frame) {
        const refusal = value.refuse();
        if (refusal === null) {
          frame.awaiting = value;
          value.parent = frame;
          if (observer !== null) observer.coroutineEntered(value as never, frame.line);
          frame = this.top = value;
          raise = false;
          sent = undefined;
        } else {
          sent = refusal;
          raise = true;
        }
        continue;
      }
      if (value === BARE_YIELD) {
        this.value = value;
        return SUSPENDED;
      }
      const target = this.#awaitable(value);
      if (target instanceof Frame) {
        frame.awaiting = target;
        target.parent = frame;
        frame = this.top = target;
        raise = false;
        sent = undefined;
      } else if (target === null) {
        sent = notAwaitable(value);
        raise = true;
      } else if (target.done()) {
        try {
          sent = target.result();
          raise = false;
        } catch (error) {
          sent = error;
          raise = true;
        }
      } else {
        frame.awaiting = target;
        this.value = target;
        return SUSPENDED;
      }
    }
  }

  #pop(frame: Frame): Frame | null {
    const parent = frame.parent;
    this.top = parent;
    frame.parent = null;
    if (parent !== null && observer !== null) observer.coroutineLeft(frame as never);
    return parent;
  }

  #awaitable(value: unknown): Frame | Waitable | null {
    if (typeof value !== "object" || value === null) return typeof value === "function" ? resolveOther(value) : null;
    return isWaitable(value) ? value : resolveOther(value);
  }
}

function notAwaitable(value: unknown): Error {
  const error = new TypeError(`'${typeName(value)}' object can't be awaited`);
  return withNote(error, "await a coroutine (the result of calling an async function), a task, a future or a promise");
}

/** The error for a frame that has already been awaited to its end, or is being awaited elsewhere. @internal */
export function refuseFrame(frame: Frame, reused: string, busy: string): Error | null {
  if (frame.state === CREATED && frame.parent === null && !frame.running) return null;
  if (frame.state === CLOSED) {
    return withNote(new RuntimeError(reused), "call the async function again: each call makes a new coroutine");
  }
  return withNote(new RuntimeError(busy), "wrap it in a task with createTask() if several coroutines need its result");
}
