/**
 * Frames: what a driver (`driver.ts`) stacks. A coroutine is one, and so are an operation of an async generator and the await
 * of an object that says itself how to await it. Each is a generator, and knows what it waits for and where it stands.
 */
import type { Code } from "../base/code.ts";
import { RuntimeError, StopIteration, withNote } from "../base/exceptions.ts";
import { perRun } from "../base/run-state.ts";

/**
 * The states of a frame. Python: `inspect.getcoroutinestate`. A frame that waits and was last resumed by hand (`by-hand.ts`)
 * has a state of its own: a driver that finds it must not trust what it remembers of its stack.
 */
export const CREATED = 0;
export const WAITING = 1;
export const RUNNING = 2;
export const CLOSED = 3;
export const BY_HAND = 4;
export type FrameState = typeof CREATED | typeof WAITING | typeof RUNNING | typeof CLOSED | typeof BY_HAND;

/**
 * A suspendable computation on some driver's stack: a coroutine, one operation of an async generator, or a custom awaitable.
 *
 * Fields are set in the constructor and only declared above it: V8 takes more than twice as long to make an object whose
 * derived class has field initialisers, and a frame is made for every call of an async function. The same in `Future`.
 */
export abstract class Frame {
  /** @internal */
  declare readonly code: Code;
  /** @internal */ declare readonly generator: Generator<unknown, unknown, unknown>;
  /** @internal */ declare state: FrameState;
  /** The frame that awaits this one. @internal */
  declare parent: Frame | null;
  /** What this frame waits for while it is suspended. Python: `coro.cr_await`. @internal */
  declare awaiting: unknown;
  /** The line of the await where it is suspended, else the line of its definition. @internal */
  declare line: number;

  /** @internal */
  constructor(generator: Generator<unknown, unknown, unknown>, code: Code) {
    this.generator = generator;
    this.code = code;
    this.state = CREATED;
    this.parent = null;
    this.awaiting = null;
    this.line = code.line;
  }

  /** First entry into the generator; an operation of an async generator enters by the door that was asked for. @internal */
  enter(): IteratorResult<unknown, unknown> {
    return this.generator.next();
  }

  /** Raises an error where the generator stands, or has it leave from there (`EXIT`). @internal */
  raise(error: unknown): IteratorResult<unknown, unknown> {
    if (error !== EXIT) return this.generator.throw(error);
    noteExit(this);
    return this.generator.return(EXIT);
  }

  /** What the awaiting frame gets when the generator returns. @internal */
  returned(value: unknown): unknown {
    return value;
  }

  /** Whether a yielded value ends this frame instead of being awaited: `yield` in an async generator. @internal */
  takes(_yielded: unknown): boolean {
    return false;
  }

  /**
   * Tells the frame that its generator raised; returns the error that comes out of the frame. PEP 479: a StopIteration
   * would tell the driver that the frame has returned.
   *
   * @param unentered whether it was raised before the first line
   * @internal
   */
  raised(error: unknown, unentered: boolean): unknown {
    if (unentered || !(error instanceof StopIteration)) return error;
    return new RuntimeError(`${this.noun} raised StopIteration`, { cause: error });
  }

  /** What messages call it. @internal */
  get noun(): string {
    return "coroutine";
  }

  /** Why it cannot be resumed by hand while it runs. @internal */
  get executing(): string {
    return `${this.noun} already executing`;
  }

  /** Whether it has begun and stands at an await. Python: `coro.cr_suspended`. @internal */
  get isWaiting(): boolean {
    return this.state === WAITING || this.state === BY_HAND;
  }

  /** Whether it may not be entered although it is new: its async generator is in use. @internal */
  get busy(): boolean {
    return false;
  }

  /** Why it cannot be awaited now. @internal */
  abstract refusal(): Error;
}

/**
 * Raised in a frame to end it: its `finally` blocks run, and no `catch` sees it. What returns it has ended by it. Python: a
 * `GeneratorExit` on its way.
 */
export const EXIT = Symbol("exit");

const exiting = new WeakSet<Frame>();
let anyExiting = false;
perRun(() => {
  anyExiting = false;
});

/** Notes that a frame was told to end. @internal */
export function noteExit(frame: Frame): void {
  exiting.add(frame);
  anyExiting = true;
}

/** Notes that a frame has made something else of being told to end: an error that it caught, say. @internal */
export function takeBackExit(frame: Frame): void {
  if (anyExiting) exiting.delete(frame);
}

/** Whether a frame was told to end. @internal */
export function toldToEnd(frame: Frame): boolean {
  return anyExiting && exiting.has(frame);
}

/** The error for a frame that has already been awaited to its end, or is being awaited elsewhere. @internal */
export function refuseFrame(frame: Frame, reused: string, busy: string): Error {
  if (frame.state === CLOSED) {
    return withNote(new RuntimeError(reused), "call the async function again: each call makes a new coroutine");
  }
  return withNote(new RuntimeError(busy), "wrap it in a task with createTask() if several coroutines need its result");
}
