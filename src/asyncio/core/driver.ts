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
import { GeneratorExit, RuntimeError, ValueError, withNote } from "../base/exceptions.ts";
import { BY_HAND, CLOSED, CREATED, EXIT, Frame, RUNNING, WAITING, takeBackExit, toldToEnd } from "./frames.ts";
import { executing, outermost, stackFrom, tellMoved } from "./moved.ts";
import { observer } from "../base/observer.ts";
import { typeName } from "../base/repr.ts";
import { perRun } from "../base/run-state.ts";
import { noteFrame } from "../base/traceback.ts";
import { BARE_YIELD, Yielded, isHandedOut } from "./yielded.ts";

/** The outcome of a run of the driver. */
export const SUSPENDED = 0;
export const RETURNED = 1;
export const RAISED = 2;
export type Outcome = typeof SUSPENDED | typeof RETURNED | typeof RAISED;

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
let topLevelLine = 0;
perRun(() => {
  current = null;
  depth = 0;
  got = undefined;
});

/**
 * Awaits a value. Compiled code only.
 *
 * @returns true when the result is there, to be had from `$got()`; false when the frame must yield and will be sent it
 */
export function $await(value: unknown, line: number): boolean {
  if (current !== null) return current.await(value, line);
  // The top level of a program: whoever runs it looks here.
  got = value;
  topLevelLine = line;
  return false;
}

/** The line where the top level of the program awaits, or last did. @internal */
export function lineAtTopLevel(): number {
  return topLevelLine;
}

/** The result of the await that has just come back. Compiled code only. */
export function $got(): unknown {
  return got;
}

/** Whether the code that is running belongs to a frame that was told to end. @internal */
export function isExiting(): boolean {
  return current?.top != null && toldToEnd(current.top);
}

/** The frame that is running was told to end, if it was, and goes on all the same. @internal */
export function stayOn(): void {
  if (current?.top != null) takeBackExit(current.top);
}

/** Notes the line where a frame hands out a value instead of awaiting one: `yield` in an async generator. @internal */
export function noteLine(line: number): void {
  if (current?.top != null) current.top.line = line;
}

/** One stack of frames. After `run`, `value` holds what is waited for, was returned or was raised. */
export class Driver {
  /** The innermost frame, as far as this driver knows; null before the start and after the end. */
  top: Frame | null = null;
  value: unknown = undefined;
  readonly #root: Frame;
  /** Whether the observer is told of the frames: those of a task, as long as nobody else drives them. */
  #watched: boolean;
  /** The error that was last raised in a frame by an await. */
  #raised: unknown = undefined;

  constructor(root: Frame, watched: boolean) {
    this.#root = root;
    this.#watched = watched;
  }

  /**
   * Resumes the innermost frame, and goes on until something must be waited for or the stack is empty.
   *
   * @param sent what the innermost await gives, or the error it raises
   * @param raise whether `sent` is an error to raise
   */
  run(sent: unknown, raise: boolean): Outcome {
    const top = this.top ?? this.#start();
    if (top === null || top.state >= RUNNING) return this.#runMoved(sent, raise);
    const outer = current;
    current = this;
    const outcome = this.#loop(top, sent, raise);
    current = outer;
    return outcome;
  }

  /** The outermost frame, unless somebody else has begun with it. */
  #start(): Frame | null {
    if (this.#root.state === CREATED) this.top = this.#root;
    return this.top;
  }

  /** The frames were moved by others; or they are a part of what another task awaits, which is moved by this one now. */
  #runMoved(sent: unknown, raise: boolean): Outcome {
    const root = outermost(this.#root);
    const outcome = this.runByHand(sent, raise);
    if (root !== this.#root) tellMoved(root);
    return outcome;
  }

  /**
   * The same for a stack that others may drive too: looks for the innermost frame first, and what that one gets is the
   * outcome of what it waits for now. Python: `coro.send(value)` and `coro.throw(error)`, which pass through all frames.
   */
  runByHand(sent: unknown, raise: boolean): Outcome {
    const root = this.#root;
    if (root.state === CLOSED) return this.#refuse(root.refusal());
    const stack = stackFrom(root);
    const busy = executing(stack);
    if (busy === root) return this.#refuse(new ValueError(root.executing));
    const frame = busy === null ? stack.at(-1)! : stack[stack.indexOf(busy) - 1]!;
    const awaited = frame.awaiting;
    if (busy !== null) {
      sent = new ValueError(busy.executing);
      raise = true;
    } else if (awaited instanceof Frame) {
      // It was run to its end by hand; nobody can resume it any more.
      sent = awaited.refusal();
      raise = true;
    } else if (awaited !== null && !raise) {
      const future = awaited as Waitable;
      if (!future.done() && !isHandedOut(future)) {
        // A task waits for it, so others may wait for it too.
        this.top = frame;
        this.value = future;
        return this.#suspended();
      }
      try {
        if (!future.done()) throw notUsed();
        sent = future.result();
      } catch (error) {
        sent = error;
        raise = true;
      }
    }
    const outer = current;
    const { parent } = root;
    this.#watched = false;
    current = this;
    root.parent = null;
    this.top = frame;
    const outcome = this.#loop(frame, sent, raise);
    current = outer;
    if (outcome !== SUSPENDED) return outcome;
    // Who awaited it may have been resumed meanwhile, by an error that told it of this.
    root.parent = parent?.awaiting === root ? parent : null;
    return this.#suspended();
  }

  /** Lets the other drivers of these frames know. */
  #suspended(): Outcome {
    for (let next: unknown = this.#root; next instanceof Frame; next = next.awaiting) next.state = BY_HAND;
    return SUSPENDED;
  }

  #refuse(error: Error): Outcome {
    this.top = null;
    this.value = error;
    return RAISED;
  }

  #loop(top: Frame, sent: unknown, raise: boolean): Outcome {
    let frame = top;
    for (;;) {
      let ended: boolean;
      const fresh = frame.state === CREATED;
      try {
        let result: IteratorResult<unknown, unknown>;
        if (raise) this.#raised = sent;
        frame.state = RUNNING;
        frame.awaiting = null;
        if (raise) result = frame.raise(sent);
        else result = fresh ? frame.enter() : frame.generator.next(sent);
        ended = result.done === true || frame.takes(result.value);
        if (ended) sent = frame.returned(result.value);
        raise = sent === EXIT;
        if (raise) sent = new GeneratorExit();
      } catch (error) {
        sent = this.#fail(frame, error, fresh && raise);
        ended = raise = true;
      }
      if (ended) {
        const parent = this.#pop(frame, raise, false);
        if (parent === null) {
          this.value = sent;
          return raise ? RAISED : RETURNED;
        }
        frame = parent;
        continue;
      }
      frame.state = WAITING;
      const innermost = this.top!;
      if (innermost.state !== CREATED) return SUSPENDED;
      // It was nested too deep to be started where it was awaited.
      frame = innermost;
      sent = undefined;
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
    if (target === null) {
      if (!(value instanceof Yielded)) throw (this.#raised = notAwaitable(value));
      this.value = value;
      return false;
    }
    if (target.done()) {
      if (observer !== null && this.#watched && frame.code.isProgram) observer.awaitPassed(frame);
      try {
        got = target.result();
      } catch (error) {
        this.#raised = error;
        throw error;
      }
      return true;
    }
    if (isHandedOut(target)) throw (this.#raised = notUsed());
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
    if (observer !== null && this.#watched && frame.code.isProgram) observer.coroutineEntered(frame);
    if (depth >= DEEPEST) return false;
    depth++;
    frame.state = RUNNING;
    let ended: boolean;
    try {
      const result = frame.enter();
      ended = result.done === true || frame.takes(result.value);
      if (ended) got = frame.returned(result.value);
    } catch (error) {
      depth--;
      const raised = this.#fail(frame, error, false);
      this.#pop(frame, true, true);
      parent.awaiting = null;
      this.#raised = raised;
      throw raised;
    }
    depth--;
    if (!ended) {
      frame.state = WAITING;
      return false;
    }
    const raised = got === EXIT;
    this.#pop(frame, raised, true);
    parent.awaiting = null;
    if (raised) throw (this.#raised = new GeneratorExit());
    return true;
  }

  /** Notes that a frame raised; returns what comes out of it. */
  #fail(frame: Frame, error: unknown, unentered: boolean): unknown {
    const raised = frame.raised(error, unentered);
    noteFrame(raised, frame, error === this.#raised);
    return raised;
  }

  #pop(frame: Frame, raised: boolean, atOnce: boolean): Frame | null {
    const parent = frame.parent;
    if (observer !== null && this.#watched && parent !== null) {
      if (frame.code.isProgram) observer.coroutineLeft(frame, raised);
      else if (atOnce && parent.code.isProgram) observer.awaitPassed(parent);
    }
    frame.state = CLOSED;
    frame.parent = null;
    this.top = parent;
    return parent;
  }
}

function notUsed(): Error {
  const error = new RuntimeError("await wasn't used with future");
  return withNote(
    error,
    "a coroutine driven by hand waits for this future: complete the future, then resume the coroutine",
  );
}

function notAwaitable(value: unknown): Error {
  const error = new TypeError(`'${typeName(value)}' object can't be awaited`);
  return withNote(error, "await a coroutine (the result of calling an async function), a task, a future or a promise");
}
