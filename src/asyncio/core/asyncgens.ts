/**
 * Async generators. `next`, `throw` and `return` make lazy operations; awaiting one pushes the generator onto the
 * driver's stack like a coroutine, so what the generator awaits reaches the task, and its next `yield` ends the operation.
 *
 * Compiled code wraps each yielded value, since an awaited value comes out of the same JavaScript generator. Only the
 * first `return` of an operation uses the generator's own `return`: while its `finally` blocks wait, later resumes are plain.
 */
import { RuntimeError, StopIteration, withNote } from "../base/exceptions.ts";
import { close } from "./by-hand.ts";
import { noteUnstarted } from "../base/never-awaited.ts";
import { Coroutine } from "./coroutines.ts";
import { CLOSED, CREATED, EXIT, noteExit } from "./frames.ts";
import { refusePlainLoops } from "./plain-loops.ts";
import type { Code } from "../base/code.ts";
import { perRun } from "../base/run-state.ts";

/** A value on its way out of an async generator. */
export class WrappedValue {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

type Door = "next" | "throw" | "return";

/** How the loop learns of generators that it may have to close at the end; set by the loop that runs. */
export interface AsyncGenHooks {
  firstIteration(generator: AsyncGenerator<unknown>): void;
  finished(generator: AsyncGenerator<unknown>): void;
}

let hooks: AsyncGenHooks | null = null;
perRun(() => {
  hooks = null;
});

/** Python: `sys.set_asyncgen_hooks`. @internal */
export function swapAsyncGenHooks(next: AsyncGenHooks | null): AsyncGenHooks | null {
  const previous = hooks;
  hooks = next;
  return previous;
}

/** What calling an `async function*` gives. Python: an asynchronous generator object. */
export class AsyncGenerator<Y, R = unknown, N = unknown> {
  /** @internal */ readonly code: Code;
  /** @internal */ readonly body: Generator<unknown, unknown, unknown>;
  /** @internal */ busy = false;
  /** @internal */ finished = false;
  /** Whether it was told to close, and so is not told again. @internal */
  closed = false;
  /** Whether it was ever asked for anything. @internal */
  known = false;
  /** Whether its body was ever resumed. @internal */
  started = false;
  /** @internal */ hooks: AsyncGenHooks | null = null;
  declare readonly __types?: [Y, R, N];

  /** @internal */
  constructor(body: Generator<unknown, unknown, unknown>, code: Code) {
    this.body = body;
    this.code = code;
  }

  /** Asks for the next value; `value` is what the `yield` gives inside. Python: `agen.asend(value)`. */
  next(value?: unknown): AsyncGenOperation {
    return this.#operation("next", value);
  }

  /** Raises an error at the `yield` where the generator stands. Python: `agen.athrow(error)`. */
  throw(error: unknown): AsyncGenOperation {
    return this.#operation("throw", error);
  }

  /** Closes the generator: its `finally` blocks run, awaits included. Python: `agen.aclose()`. */
  return(value?: unknown): AsyncGenOperation {
    return this.#operation("return", value);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Leaving an `await using` block closes the generator. Python: `contextlib.aclosing`. */
  [Symbol.asyncDispose](): AsyncGenOperation {
    return this.return();
  }

  /** The first one tells the loop that runs. */
  #operation(door: Door, value: unknown): AsyncGenOperation {
    if (!this.known) {
      this.known = true;
      this.hooks = hooks;
      hooks?.firstIteration(this);
    }
    return new AsyncGenOperation(this, door, value);
  }

  /** @internal */
  end(): void {
    this.finished = true;
    this.hooks?.finished(this);
  }

  /** As in Python, but without an address. */
  toString(): string {
    return `<async_generator object ${this.code.qualname}>`;
  }

  /** @internal What `console.log` prints. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

refusePlainLoops(AsyncGenerator.prototype, "async_generator", "its values take time: go through it with `for await`");

/** What Python calls them. */
const METHODS = { next: "asend", throw: "athrow", return: "aclose" } as const;

/**
 * One `next`, `throw` or `return` of an async generator: a coroutine like any other, to be awaited, made a task of, or
 * driven by hand. Python: what `asend`, `athrow` and `aclose` return.
 */
export class AsyncGenOperation extends Coroutine<IteratorResult<unknown, unknown>> {
  declare private readonly owner: AsyncGenerator<unknown>;
  declare private readonly door: Door;
  declare private value: unknown;
  declare private entered: boolean;
  declare private yielded: boolean;
  /** Whether the generator stands where it stood, or where it refused to be closed. */
  declare private standing: boolean;

  /** @internal */
  constructor(owner: AsyncGenerator<unknown>, door: Door, value: unknown) {
    super(owner.body, owner.code);
    this.owner = owner;
    this.door = door;
    this.value = value;
    this.entered = this.yielded = this.standing = false;
    noteUnstarted(this, owner[door]);
  }

  /** @internal */
  override enter(): IteratorResult<unknown, unknown> {
    const owner = this.owner;
    if (owner.busy) throw this.alreadyRunning();
    this.occupy();
    switch (this.door) {
      case "next":
        if (!owner.started && isGiven(this.value)) throw this.tooEarly();
        owner.started = true;
        return owner.body.next(this.value);
      case "throw":
        // As in CPython, what has ended takes any error, and so does what refused to be closed.
        if (owner.finished || owner.closed) return this.nothing();
        owner.started = true;
        return owner.body.throw(this.value);
      case "return":
        if (owner.closed) return this.nothing();
        owner.started = owner.closed = true;
        // Where a `yield` in a `finally` block refuses the end, the end comes out of whatever resumes it.
        noteExit(this);
        return owner.body.return(EXIT);
    }
  }

  /** Before the first step too, an error is raised in the generator, and an end is the generator's. @internal */
  override raise(error: unknown): IteratorResult<unknown, unknown> {
    if (!this.entered) {
      if (this.owner.busy) throw this.alreadyRunning();
      this.occupy();
      this.owner.started = true;
    }
    return super.raise(error);
  }

  private occupy(): void {
    this.entered = true;
    this.owner.busy = true;
  }

  private nothing(): IteratorResult<unknown, unknown> {
    this.standing = true;
    return { value: this.door === "return" ? this.value : undefined, done: true };
  }

  private tooEarly(): TypeError {
    this.standing = true;
    const error = new TypeError("can't send non-None value to a just-started async generator");
    return withNote(error, "the first next() takes no value: no `yield` is there yet to give it");
  }

  private alreadyRunning(): RuntimeError {
    const name = this.door === "next" ? "anext" : METHODS[this.door];
    return new RuntimeError(`${name}(): asynchronous generator is already running`);
  }

  /** @internal */
  override takes(yielded: unknown): boolean {
    if (!(yielded instanceof WrappedValue)) return false;
    this.yielded = true;
    return true;
  }

  /** @internal */
  override returned(value: unknown): unknown {
    this.owner.busy = false;
    if (!this.yielded) {
      if (!this.standing) this.owner.end();
      if (value === EXIT && this.door !== "return") return EXIT;
      return { value: value === EXIT ? this.value : value, done: true };
    }
    if (this.door === "return") {
      this.standing = true;
      throw new RuntimeError("async generator ignored GeneratorExit");
    }
    return { value: (value as WrappedValue).value, done: false };
  }

  /** @internal */
  override raised(error: unknown): unknown {
    if (!this.entered) return error;
    this.owner.busy = false;
    if (!this.standing) this.owner.end();
    if (!(error instanceof StopIteration)) return error;
    return new RuntimeError("async generator raised StopIteration", { cause: error });
  }

  /** @internal */
  override get busy(): boolean {
    return this.owner.busy;
  }

  /** @internal */
  override refusal(): Error {
    if (this.state === CREATED) {
      // As in CPython, it will not be asked again.
      this.state = CLOSED;
      return this.alreadyRunning();
    }
    const methods = this.door === "next" ? "__anext__()/asend()" : "aclose()/athrow()";
    return new RuntimeError(`cannot reuse already awaited ${methods}`);
  }

  /** @internal */
  protected override accept(value: unknown): void {
    if (this.busy || !isGiven(value)) return;
    if (this.door === "next") this.value = value;
    else if (!this.owner.closed) throw new RuntimeError("can't send non-None value to a just-started coroutine");
  }

  /** @internal */
  protected override discard(): void {
    close(this);
  }

  /** @internal */
  override get executing(): string {
    return "async generator already executing";
  }

  /** @internal */
  override get neverAwaited(): string {
    return `coroutine method '${METHODS[this.door]}' of '${this.code.qualname}' was never awaited`;
  }

  /** @internal */
  override describe(): string {
    return `<${this.typeName()} without __name__>()`;
  }

  private typeName(): string {
    return this.door === "next" ? "async_generator_asend" : "async_generator_athrow";
  }

  /** As in Python, but without an address. */
  override toString(): string {
    return `<${this.typeName()} object>`;
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
