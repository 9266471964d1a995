/**
 * Async generators. `next`, `throw` and `return` make lazy operations; awaiting one pushes the generator onto the
 * driver's stack like a coroutine, so what the generator awaits reaches the task, and its next `yield` ends the operation.
 *
 * Compiled code wraps each yielded value, since an awaited value comes out of the same JavaScript generator. Only the
 * first `return` of an operation uses the generator's own `return`: while its `finally` blocks wait, later resumes are plain.
 */
import { RuntimeError } from "./exceptions.ts";
import { CREATED, Frame } from "./frames.ts";
import type { Code } from "./frames.ts";

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
  /** @internal */ started = false;
  /** @internal */ hooks: AsyncGenHooks | null = null;
  declare readonly __types?: [Y, R, N];

  /** @internal */
  constructor(body: Generator<unknown, unknown, unknown>, code: Code) {
    this.body = body;
    this.code = code;
  }

  /** Asks for the next value; `value` is what the `yield` gives inside. Python: `agen.asend(value)`. */
  next(value?: unknown): AsyncGenOperation {
    return new AsyncGenOperation(this, "next", value);
  }

  /** Raises an error at the `yield` where the generator stands. Python: `agen.athrow(error)`. */
  throw(error: unknown): AsyncGenOperation {
    return new AsyncGenOperation(this, "throw", error);
  }

  /** Closes the generator: its `finally` blocks run, awaits included. Python: `agen.aclose()`. */
  return(value?: unknown): AsyncGenOperation {
    return new AsyncGenOperation(this, "return", value);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Leaving an `await using` block closes the generator. Python: `contextlib.aclosing`. */
  [Symbol.asyncDispose](): AsyncGenOperation {
    return this.return();
  }

  /** @internal */
  begin(): void {
    if (this.started) return;
    this.started = true;
    this.hooks = hooks;
    hooks?.firstIteration(this);
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

const NAMES = { next: "anext", throw: "athrow", return: "aclose" } as const;

// TypeScript awaits only what has a `then`; the object has none.
export interface AsyncGenOperation extends PromiseLike<IteratorResult<unknown, unknown>> {}

/** One `next`, `throw` or `return` of an async generator, to be awaited. */
export class AsyncGenOperation extends Frame {
  readonly #owner: AsyncGenerator<unknown>;
  readonly #door: Door;
  readonly #value: unknown;
  #yielded = false;
  /** Whether the generator stands where it stood, or where it refused to be closed. */
  #standing = false;

  /** @internal */
  constructor(owner: AsyncGenerator<unknown>, door: Door, value: unknown) {
    super(owner.body, owner.code);
    this.#owner = owner;
    this.#door = door;
    this.#value = value;
  }

  /** @internal */
  override enter(): IteratorResult<unknown, unknown> {
    const owner = this.#owner;
    owner.busy = true;
    owner.begin();
    switch (this.#door) {
      case "next":
        return owner.body.next(this.#value);
      case "throw":
        // As in CPython, what has ended takes any error, and so does what refused to be closed.
        if (owner.finished || owner.closed) return this.#nothing();
        return owner.body.throw(this.#value);
      case "return":
        if (owner.closed) return this.#nothing();
        owner.closed = true;
        return owner.body.return(this.#value);
    }
  }

  #nothing(): IteratorResult<unknown, unknown> {
    this.#standing = true;
    return { value: this.#door === "return" ? this.#value : undefined, done: true };
  }

  /** @internal */
  override takes(yielded: unknown): boolean {
    if (!(yielded instanceof WrappedValue)) return false;
    this.#yielded = true;
    return true;
  }

  /** @internal */
  override returned(value: unknown): unknown {
    this.#owner.busy = false;
    if (!this.#yielded) {
      if (!this.#standing) this.#owner.end();
      return { value, done: true };
    }
    if (this.#door === "return") {
      this.#standing = true;
      throw new RuntimeError("async generator ignored GeneratorExit");
    }
    return { value: (value as WrappedValue).value, done: false };
  }

  /** @internal */
  override raised(): void {
    this.#owner.busy = false;
    if (!this.#standing) this.#owner.end();
  }

  /** @internal */
  override get busy(): boolean {
    return this.#owner.busy;
  }

  /** @internal */
  override refusal(): Error {
    const name = NAMES[this.#door];
    if (this.state !== CREATED)
      return new RuntimeError(
        `cannot reuse already awaited ${name === "anext" ? "__anext__()/asend()" : "aclose()/athrow()"}`,
      );
    return new RuntimeError(`${name}(): asynchronous generator is already running`);
  }

  override toString(): string {
    return `<async_generator_${this.#door === "next" ? "asend" : "athrow"} object>`;
  }
}
