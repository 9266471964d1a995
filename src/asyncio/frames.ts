/**
 * The trampoline. A coroutine is a generator, and the driver below keeps the coroutines that wait for each other as a stack
 * of frames: awaiting a coroutine pushes its frame, a return pops it and hands the value to the frame beneath, an error pops
 * it and is raised there. So resuming a task costs the same at any depth, awaiting a coroutine takes no tick of the loop,
 * and a cancel is raised in the innermost frame only.
 *
 * Delegating by `yield*` instead would pass each resume through every generator in between, and would give nobody a place
 * to note where each coroutine stands.
 *
 * `await e` is compiled to `($await(e, line) ? $got() : yield)`. A coroutine that is awaited starts right there, on the
 * engine's own stack; if it returns without having to wait, its parent never leaves its generator at all, which makes a
 * trivial await cheaper than a native one. Only a real wait yields, frame by frame, down to the driver, which resumes
 * from the top. Since the engine's stack is short, a frame nested too deep for it is left for the driver to start.
 *
 * The driver knows nothing of tasks or loops: a task uses one, and so does `coroutine.send()` outside any loop.
 */
import { RuntimeError, ValueError, withNote } from "./exceptions.ts";
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

/** The states of a frame. Python: `inspect.getcoroutinestate`. */
export const CREATED = 0;
export const RUNNING = 1;
export const WAITING = 2;
export const CLOSED = 3;
export type FrameState = typeof CREATED | typeof RUNNING | typeof WAITING | typeof CLOSED;

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

  /** Whether it may not be entered although it is new: its async generator is in use. @internal */
  get busy(): boolean {
    return false;
  }

  /** Why it cannot be awaited now. @internal */
  abstract refusal(): Error;
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

/** How to await whatever is not a frame: a future as itself, anything else by a frame or future made for it. */
export type Resolve = (value: object) => Frame | Waitable | null;

let resolve: Resolve = () => null;

/** Teaches the driver the awaitables that live above it. @internal */
export function teachDriver(how: Resolve): void {
  resolve = how;
}

// Frames on the engine's own stack: each takes some hundred bytes of it.
const DEEPEST = 100;

let current: Driver | null = null;
let depth = 0;
let got: unknown = undefined;

/**
 * Awaits a value. Compiled code only.
 *
 * @returns true when the result is there, to be had from `$got()`; false when the frame must yield and will be sent it
 */
export function $await(value: unknown, line: number): boolean {
  if (current !== null) return current.await(value, line);
  // The top level of a program: whoever runs it looks here.
  got = value;
  return false;
}

/** The result of the await that has just come back. Compiled code only. */
export function $got(): unknown {
  return got;
}

/** Notes the line where a frame hands out a value instead of awaiting one: `yield` in an async generator. @internal */
export function noteLine(line: number): void {
  if (current?.top != null) current.top.line = line;
}

/** One stack of frames. After `run`, `value` holds what is waited for, was returned or was raised. */
export class Driver {
  /** The innermost frame; null before the start and after the end. */
  top: Frame | null;
  value: unknown = undefined;
  /** The error that was last raised in a frame by an await. */
  #raised: unknown = undefined;
  /** Whether the innermost frame was pushed but not yet entered. */
  #deferred = false;

  constructor(root: Frame) {
    this.top = root;
  }

  /**
   * Resumes the innermost frame, and goes on until something must be waited for or the stack is empty.
   *
   * @param sent what the innermost await gives, or the error it raises
   * @param raise whether `sent` is an error to raise
   */
  run(sent: unknown, raise: boolean): Outcome {
    const state = this.top!.state;
    if (state === CLOSED || state === RUNNING) return this.#refuse();
    const outer = current;
    current = this;
    const outcome = this.#loop(sent, raise);
    current = outer;
    return outcome;
  }

  /** A coroutine that somebody else has run to its end, or is running now. */
  #refuse(): Outcome {
    const frame = this.top!;
    this.top = null;
    this.value = frame.state === RUNNING ? new ValueError("coroutine already executing") : frame.refusal();
    return RAISED;
  }

  #loop(sent: unknown, raise: boolean): Outcome {
    let frame = this.top!;
    for (;;) {
      let ended: boolean;
      try {
        let result: IteratorResult<unknown, unknown>;
        if (raise) this.#raised = sent;
        const fresh = frame.state === CREATED;
        frame.state = RUNNING;
        if (fresh) {
          result = raise ? frame.generator.throw(sent) : frame.enter();
        } else {
          frame.awaiting = null;
          result = raise ? frame.generator.throw(sent) : frame.generator.next(sent);
        }
        ended = result.done === true || frame.takes(result.value);
        if (ended) sent = frame.returned(result.value);
        raise = false;
      } catch (error) {
        this.#fail(frame, error);
        sent = error;
        ended = raise = true;
      }
      if (ended) {
        const parent = this.#pop(frame);
        if (parent === null) {
          this.value = sent;
          return raise ? RAISED : RETURNED;
        }
        frame = parent;
        continue;
      }
      frame.state = WAITING;
      if (this.#deferred) {
        this.#deferred = false;
        frame = this.top!;
        sent = undefined;
      } else {
        return SUSPENDED;
      }
    }
  }

  /** `$await`, for the innermost frame. @internal */
  await(value: unknown, line: number): boolean {
    const frame = this.top!;
    frame.line = line;
    if (value instanceof Frame) return this.#push(frame, value);
    if (value === BARE_YIELD) {
      this.value = value;
      return false;
    }
    const target = typeof value === "object" && value !== null ? resolve(value) : null;
    if (target instanceof Frame) return this.#push(frame, target);
    if (target === null) throw (this.#raised = notAwaitable(value));
    if (target.done()) {
      try {
        got = target.result();
      } catch (error) {
        this.#raised = error;
        throw error;
      }
      return true;
    }
    frame.awaiting = target;
    this.value = target;
    return false;
  }

  /** Pushes a frame, and enters it. */
  #push(parent: Frame, frame: Frame): boolean {
    if (frame.state !== CREATED || frame.busy) throw (this.#raised = frame.refusal());
    parent.awaiting = frame;
    frame.parent = parent;
    this.top = frame;
    if (observer !== null) observer.coroutineEntered(frame, parent.line);
    if (depth >= DEEPEST) {
      this.#deferred = true;
      return false;
    }
    depth++;
    frame.state = RUNNING;
    let ended: boolean;
    try {
      const result = frame.enter();
      ended = result.done === true || frame.takes(result.value);
      if (ended) got = frame.returned(result.value);
    } catch (error) {
      depth--;
      this.#fail(frame, error);
      this.#pop(frame);
      parent.awaiting = null;
      this.#raised = error;
      throw error;
    }
    depth--;
    if (!ended) {
      frame.state = WAITING;
      return false;
    }
    this.#pop(frame);
    parent.awaiting = null;
    return true;
  }

  #fail(frame: Frame, error: unknown): void {
    noteFrame(error, frame, error === this.#raised);
    frame.raised(error);
  }

  #pop(frame: Frame): Frame | null {
    const parent = frame.parent;
    frame.state = CLOSED;
    frame.parent = null;
    this.top = parent;
    if (parent !== null && observer !== null) observer.coroutineLeft(frame);
    return parent;
  }
}

function notAwaitable(value: unknown): Error {
  const error = new TypeError(`'${typeName(value)}' object can't be awaited`);
  return withNote(error, "await a coroutine (the result of calling an async function), a task, a future or a promise");
}

/** The error for a frame that has already been awaited to its end, or is being awaited elsewhere. @internal */
export function refuseFrame(frame: Frame, reused: string, busy: string): Error {
  if (frame.state === CLOSED) {
    return withNote(new RuntimeError(reused), "call the async function again: each call makes a new coroutine");
  }
  return withNote(new RuntimeError(busy), "wrap it in a task with createTask() if several coroutines need its result");
}
