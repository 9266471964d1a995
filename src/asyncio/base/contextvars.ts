/**
 * Context variables: values that follow a task instead of the call stack. Python: the module `contextvars`.
 *
 * A context is a reference to an immutable map. Copying it copies the reference; setting a variable replaces the map by
 * a changed copy. So the copy that every new task takes costs one small object, however many variables there are.
 */
import { LookupError, RuntimeError, ValueError } from "./exceptions.ts";
import { repr } from "./repr.ts";
import { perRun } from "./run-state.ts";

/** The variables that have a value, with these values. @internal */
export type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

const EMPTY: Values = new Map();
const MISSING = Symbol("missing");

/**
 * The values of context variables, as one task sees them. Python: `contextvars.Context`.
 *
 * @example
 * ```ts
 * import { Context, ContextVar } from "contextvars";
 *
 * const user = new ContextVar("user", { default: "nobody" });
 * const context = new Context();
 * context.run(() => user.set("ada"));
 * console.log(user.get(), context.get(user)); // nobody ada
 * ```
 */
export class Context {
  /** @internal */ values: Values;
  /** Whether it is the current one, or was further up. @internal */
  entered = false;

  constructor(values: Values = EMPTY) {
    this.values = values;
  }

  /**
   * Calls `fn(...args)` with this as the current context. Python: `ctx.run(fn, *args)`.
   *
   * @throws RuntimeError when this context is already the current one further up
   */
  run<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): R {
    this.checkFree();
    const previous = enterContext(this);
    try {
      return fn(...args);
    } finally {
      leaveContext(previous);
    }
  }

  /** @internal */
  checkFree(): void {
    if (this.entered) throw new RuntimeError(`cannot enter context: ${String(this)} is already entered`);
  }

  /** A copy with the same values. Python: `ctx.copy()`. */
  copy(): Context {
    return new Context(this.values);
  }

  /** The value of a variable in this context, or undefined when it has none. Python: `ctx.get(var)`. */
  get<T>(variable: ContextVar<T>): T | undefined {
    return this.values.get(variable) as T | undefined;
  }

  /** Whether a variable has a value in this context. Python: `var in ctx`. */
  has<T>(variable: ContextVar<T>): boolean {
    return this.values.has(variable);
  }

  /** The number of variables that have a value here. Python: `len(ctx)`. */
  get size(): number {
    return this.values.size;
  }

  toString(): string {
    return `<Context with ${String(this.values.size)} variables>`;
  }
}

let current = new Context();
perRun(() => {
  current = new Context();
});

/**
 * What `ContextVar.set` returns, to undo it with `reset`, or at the end of a `using` block. Python: `contextvars.Token`.
 *
 * @example
 * ```ts
 * import { ContextVar } from "contextvars";
 *
 * const user = new ContextVar("user", { default: "nobody" });
 * const token = user.set("ada");
 * console.log(user.get()); // ada
 * user.reset(token);
 * {
 *   using _ = user.set("bob");
 *   console.log(user.get()); // bob
 * }
 * console.log(user.get()); // nobody
 * ```
 */
export class Token<T> {
  /** @internal */ readonly context: Context;
  /** @internal */ used = false;
  /** The variable that was set. Python: `token.var`. */
  readonly var: ContextVar<T>;
  /** @internal */ readonly old: unknown;

  /** @internal */
  constructor(variable: ContextVar<T>, context: Context, old: unknown) {
    this.var = variable;
    this.context = context;
    this.old = old;
  }

  /** The value before the `set`, or `Token.MISSING`. Python: `token.old_value`. */
  get oldValue(): unknown {
    return this.old;
  }

  /** What `oldValue` is when there was no value. Python: `Token.MISSING`. */
  static readonly MISSING: symbol = MISSING;

  /** Leaving a `using` block undoes the `set`. Python: `with var.set(value):`. */
  [Symbol.dispose](): void {
    this.var.reset(this);
  }

  /** As in Python, but without addresses: `<Token var=<ContextVar name='user'>>`. */
  toString(): string {
    return `<Token ${this.used ? "used " : ""}var=${String(this.var)}>`;
  }
}

/**
 * A variable whose value belongs to the current context: each task has its own. Python: `contextvars.ContextVar`.
 *
 * @example
 * ```ts
 * import { ContextVar } from "contextvars";
 * const user = new ContextVar<string>("user", { default: "nobody" });
 * user.set("ada");
 * console.log(user.get()); // ada
 * ```
 */
export class ContextVar<T> {
  /** The name that it was made with. Python: `var.name`. */
  readonly name: string;
  readonly #default: unknown;

  constructor(name: string, options?: { default: T }) {
    this.name = name;
    this.#default = options === undefined ? MISSING : options.default;
  }

  /**
   * The value in the current context, else `fallback`, else the variable's default. Python: `var.get()`.
   *
   * @throws LookupError when there is none of the three
   */
  get(...fallback: [] | [fallback: T]): T {
    const values = current.values;
    const key = this as ContextVar<unknown>;
    if (values.has(key)) return values.get(key) as T;
    if (fallback.length === 1) return fallback[0];
    if (this.#default !== MISSING) return this.#default as T;
    throw new LookupError(String(this));
  }

  /** Sets the value in the current context. Python: `var.set(value)`. */
  set(value: T): Token<T> {
    const key = this as ContextVar<unknown>;
    const old = current.values.has(key) ? current.values.get(key) : MISSING;
    current.values = new Map(current.values).set(key, value);
    return new Token(this, current, old);
  }

  /**
   * Undoes a `set`. Python: `var.reset(token)`.
   *
   * @throws RuntimeError when the token was used before
   * @throws ValueError when it comes from another variable or context
   */
  reset(token: Token<T>): void {
    if (token.used) throw new RuntimeError(`${String(token)} has already been used once`);
    if (token.var !== this) throw new ValueError(`${String(token)} was created by a different ContextVar`);
    if (token.context !== current) throw new ValueError(`${String(token)} was created in a different Context`);
    token.used = true;
    const values = new Map(current.values);
    if (token.old === MISSING) values.delete(this);
    else values.set(this, token.old);
    current.values = values;
  }

  toString(): string {
    const byDefault = this.#default === MISSING ? "" : ` default=${repr(this.#default)}`;
    return `<ContextVar name=${repr(this.name)}${byDefault}>`;
  }
}

/**
 * A copy of the current context. Python: `contextvars.copy_context()`.
 *
 * @example
 * ```ts
 * import { ContextVar, copyContext } from "contextvars";
 *
 * const user = new ContextVar("user", { default: "nobody" });
 * const before = copyContext();
 * user.set("ada");
 * console.log(before.run(() => user.get())); // nobody
 * ```
 */
export function copyContext(): Context {
  return new Context(current.values);
}

/**
 * What a copy of the current context holds. Most copies are never looked at: whoever is run later keeps this, and makes a
 * context of it when its time has come. @internal
 */
export function currentValues(): Values {
  return current.values;
}

/** The loop runs every handle in its own context. Returns the one before. @internal */
export function enterContext(next: Context): Context {
  const previous = current;
  current = next;
  next.entered = true;
  return previous;
}

/** Goes back to the context before. @internal */
export function leaveContext(previous: Context): void {
  current.entered = false;
  current = previous;
}
