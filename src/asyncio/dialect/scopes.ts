/**
 * The resources of one block: `using` and `await using`. Python: `with` and `async with`.
 *
 * Two things differ from JavaScript's own rules, because a task group or a timeout needs them. Leaving is told the error
 * of the body, as the argument of the dispose method, as `__aexit__` is; and what leaving raises replaces that error, as in
 * Python, where JavaScript would wrap both into a `SuppressedError`. Entering calls a synchronous method.
 */
import { GeneratorExit, withNote } from "../base/exceptions.ts";
import { isExiting, stayOn } from "../core/driver.ts";
import { typeName } from "../base/repr.ts";

/**
 * The method that `await using` calls on entering a block, before its body runs. It must not wait. Python: `__aenter__`.
 *
 * A class of yours that holds a group or a timeout needs none, if its `[Symbol.asyncDispose]` calls that of the group: what
 * is left with the object is entered with it.
 *
 * @example
 * ```ts
 * import * as asyncio from "asyncio";
 *
 * class Session {
 *   readonly #limit = asyncio.timeout(60);
 *   [asyncio.enterSymbol]() {
 *     console.log("entering");
 *     this.#limit[asyncio.enterSymbol]();
 *   }
 *   async [Symbol.asyncDispose](...error: [] | [unknown]) {
 *     await this.#limit[Symbol.asyncDispose](...error);
 *     console.log("left");
 *   }
 * }
 *
 * async function main() {
 *   await using session = new Session();
 *   console.log("inside");
 * }
 * await asyncio.run(main());
 * // entering
 * // inside
 * // left
 * ```
 */
export const enterSymbol: unique symbol = Symbol.for("asyncio.enter") as never;

type Leave = (...error: [] | [error: unknown]) => unknown;

interface Resource {
  readonly leave: Leave;
  readonly async: boolean;
  readonly line: number;
}

class Scope {
  readonly #resources: Resource[] = [];
  /** Where the resource that is being left was declared. */
  line = 0;
  #failed = false;
  #error: unknown = undefined;
  /** Whether it belongs to the clean-up of a frame that was told to end: then its own leaving is an ordinary one. */
  readonly #inCleanUp = isExiting();

  /** `using x = value` */
  use<T>(value: T, line: number): T {
    this.#add(value, false, line);
    return value;
  }

  /** `await using x = value` */
  useAsync<T>(value: T, line: number): T {
    this.#add(value, true, line);
    return value;
  }

  /** Notes that the body has come to its end. A frame that was told to end gets here when it has turned that into something else. */
  pass(): void {
    if (!this.#inCleanUp) stayOn();
  }

  /** Notes the error of the body, or of an earlier leaving, which it replaces; of a frame that was told to end, that too. */
  fail(error: unknown): void {
    this.pass();
    this.#failed = true;
    this.#error = error;
  }

  /** Whether a resource is still to be left. */
  pending(): boolean {
    return this.#resources.length > 0;
  }

  /** Leaves the resource that was entered last; returns what is to be awaited, if anything. */
  leave(): unknown {
    const resource = this.#resources.pop()!;
    this.line = resource.line;
    const result = this.#failed
      ? resource.leave(this.#error)
      : !this.#inCleanUp && isExiting()
        ? resource.leave(new GeneratorExit())
        : resource.leave();
    return resource.async ? result : undefined;
  }

  /** Raises the error of the block, if there is one. */
  end(): void {
    if (this.#failed) throw this.#error;
  }

  /** Leaves everything at once, in a block that has nothing to await. */
  close(): void {
    while (this.pending()) {
      try {
        this.leave();
      } catch (error) {
        this.fail(error);
      }
    }
    this.end();
  }

  #add(value: unknown, async: boolean, line: number): void {
    if (value === null || value === undefined) return;
    const resource = value as Partial<Record<symbol, unknown>>;
    const method = async ? (resource[Symbol.asyncDispose] ?? resource[Symbol.dispose]) : resource[Symbol.dispose];
    if (typeof method !== "function") {
      const keyword = async ? "await using" : "using";
      const wanted = async ? "Symbol.asyncDispose" : "Symbol.dispose";
      const error = new TypeError(
        `'${typeName(value)}' object does not support ${keyword} (it has no [${wanted}] method)`,
      );
      throw !async && typeof resource[Symbol.asyncDispose] === "function"
        ? withNote(error, "write `await using` for this object")
        : error;
    }
    if (async) $enter(value);
    this.#resources.push({ leave: (...error) => method.apply(value, error) as unknown, async, line });
  }
}

/** Enters a resource, if it has anything to do then. Compiled code only. */
export function $enter(value: unknown): void {
  const hook = (value as Partial<Record<symbol, unknown>> | null | undefined)?.[enterSymbol];
  if (typeof hook === "function") hook.call(value);
}

/** The scope of one block. Compiled code only. */
export function $scope(): Scope {
  return new Scope();
}
