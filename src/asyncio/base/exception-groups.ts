/**
 * Several errors that were raised at the same time, as one. Python: `ExceptionGroup` and `BaseExceptionGroup`.
 *
 * JavaScript has no `except*`; `split` and `subgroup` do its work. It can throw anything, and has no line between
 * `Exception` and `BaseException`: here what is not an ordinary error is a `CancelledError`, a `GeneratorExit`, or no
 * error object at all. A group that holds such a thing is a `BaseExceptionGroup`. `KeyboardInterrupt` and `SystemExit`,
 * which a task group lets through bare, do not exist.
 */
import { CancelledError, GeneratorExit, ValueError, nameClass, notesOf, withNote } from "./exceptions.ts";
import { typeName } from "./repr.ts";
import { restoreTraceback, saveTraceback } from "./traceback.ts";

type ErrorClass = abstract new (...args: never[]) => Error;
type Test = (error: unknown) => boolean;

/** What `split` and `subgroup` look for: a class of errors, several classes, or a function that says whether an error is meant. */
export type GroupCondition = ErrorClass | readonly ErrorClass[] | Test;

/**
 * A group that may also hold a `CancelledError`, or something thrown that is no error. Python: `BaseExceptionGroup`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * const ordinary = new asyncio.BaseExceptionGroup("two", [
 *   new Error("a"),
 *   new TypeError("b"),
 * ]);
 * console.log(ordinary instanceof asyncio.ExceptionGroup); // true
 *
 * const cancelled = new asyncio.BaseExceptionGroup("one", [
 *   new asyncio.CancelledError(),
 * ]);
 * console.log(cancelled instanceof asyncio.ExceptionGroup); // false
 * ```
 */
export class BaseExceptionGroup extends AggregateError {
  /** The text without the number of errors. Python: `group.message`. */
  readonly text: string;
  /** The errors. Python: `group.exceptions`. */
  readonly exceptions: readonly unknown[];

  /**
   * With ordinary errors only, what is made is an `ExceptionGroup`.
   *
   * @throws TypeError or ValueError when `exceptions` is not an array, or is empty
   */
  constructor(text: string, exceptions: readonly unknown[]) {
    if (typeof text !== "string") throw new TypeError(`argument 1 must be string, not ${typeName(text)}`);
    if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
    if (exceptions.length === 0) throw new ValueError("second argument (exceptions) must be a non-empty sequence");
    super(exceptions, `${text} (${String(exceptions.length)} sub-exception${exceptions.length === 1 ? "" : "s"})`);
    this.text = text;
    this.exceptions = [...(exceptions as readonly unknown[])];
    // Printed, an error shows what it can list: `errors`, which every AggregateError has, is enough.
    Object.defineProperties(this, { text: { enumerable: false }, exceptions: { enumerable: false } });
    if (new.target === BaseExceptionGroup && this.exceptions.every(isOrdinary))
      return new ExceptionGroup(text, this.exceptions);
  }

  /**
   * Another group with this one's text, for some of its errors. A subclass that has more to hand on overrides it.
   * Python: `group.derive(excs)`.
   */
  derive(exceptions: readonly unknown[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.text, exceptions);
  }

  /**
   * The part of the group that meets a condition, at any depth, or null. Python: `group.subgroup(condition)`.
   *
   * @throws TypeError when the condition is not one
   */
  subgroup(condition: GroupCondition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /**
   * The part that meets a condition and the part that does not; null for a part that is empty. Nested groups keep their
   * shape. Python: `group.split(condition)`, and what `except*` does.
   *
   * @throws TypeError when the condition is not one
   *
   * @example
   * ```ts
   * import * as asyncio from "asyncio";
   *
   * const group = new asyncio.ExceptionGroup("two of them", [
   *   new TypeError("a"),
   *   new RangeError("b"),
   * ]);
   * const [typeErrors, others] = group.split(TypeError);
   * console.log(typeErrors?.message); // two of them (1 sub-exception)
   * console.log(others?.exceptions.map(String)); // [ 'RangeError: b' ]
   * ```
   */
  split(condition: GroupCondition): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    return this.#split(testOf(condition));
  }

  #split(test: Test): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    if (test(this)) return [this, null];
    const matching: unknown[] = [];
    const others: unknown[] = [];
    for (const error of this.exceptions) {
      if (error instanceof BaseExceptionGroup) {
        const [match, rest] = error.#split(test);
        if (match !== null) matching.push(match);
        if (rest !== null) others.push(rest);
      } else if (test(error)) {
        matching.push(error);
      } else {
        others.push(error);
      }
    }
    return [this.#part(matching), this.#part(others)];
  }

  #part(exceptions: readonly unknown[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const part = this.derive(exceptions);
    if (this.cause !== undefined) part.cause = this.cause;
    for (const note of notesOf(this)) withNote(part, note);
    restoreTraceback(part, saveTraceback(this));
    return part;
  }
}
nameClass(BaseExceptionGroup, "BaseExceptionGroup");

/**
 * Several ordinary errors as one: what a `TaskGroup` raises. Python: `ExceptionGroup`.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * async function fail(text: string) {
 *   throw new asyncio.ValueError(text);
 * }
 *
 * async function main() {
 *   try {
 *     await using group = new asyncio.TaskGroup();
 *     group.createTask(fail("one"));
 *     group.createTask(fail("two"));
 *   } catch (error) {
 *     if (!(error instanceof asyncio.ExceptionGroup)) throw error;
 *     console.log(error.message); // unhandled errors in a TaskGroup (2 sub-exceptions)
 *     console.log(error.exceptions.map(String)); // [ 'ValueError: one', 'ValueError: two' ]
 *   }
 * }
 * await asyncio.run(main());
 * ```
 */
export class ExceptionGroup extends BaseExceptionGroup {
  declare readonly exceptions: readonly Error[];

  /** @throws TypeError when one of them is no ordinary error; TypeError or ValueError when `exceptions` is not an array, or is empty */
  constructor(text: string, exceptions: readonly Error[]) {
    super(text, exceptions);
    if (exceptions.every(isOrdinary)) return;
    const name = new.target === ExceptionGroup ? "an ExceptionGroup" : `'${new.target.name}'`;
    throw withNote(
      new TypeError(`Cannot nest BaseExceptions in ${name}`),
      "a BaseExceptionGroup takes a CancelledError, or what is no error",
    );
  }
}
nameClass(ExceptionGroup, "ExceptionGroup");

/** What Python would call an `Exception`. */
export function isOrdinary(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof CancelledError || error instanceof GeneratorExit) return false;
  return !(error instanceof BaseExceptionGroup) || error instanceof ExceptionGroup;
}

function testOf(condition: unknown): Test {
  if (isErrorClass(condition)) return (error) => error instanceof condition;
  if (Array.isArray(condition) && condition.every(isErrorClass))
    return (error) => condition.some((cls) => error instanceof cls);
  if (typeof condition === "function" && !isClass(condition)) return condition as Test;
  throw new TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
}

function isErrorClass(value: unknown): value is ErrorClass {
  return value === Error || (typeof value === "function" && (value.prototype as unknown) instanceof Error);
}

function isClass(value: object): boolean {
  // Only a class has a `prototype` that cannot be written.
  return Object.getOwnPropertyDescriptor(value, "prototype")?.writable === false;
}
