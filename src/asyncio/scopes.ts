/**
 * The resources of one block: `using` and `await using`. Python: `with` and `async with`.
 *
 * Two things differ from JavaScript's own rules, because a task group or a timeout needs them. Leaving is told the error
 * of the body, as the argument of the dispose method, as `__aexit__` is; and what leaving raises replaces that error, as in
 * Python, where JavaScript would wrap both into a `SuppressedError`. Entering calls a synchronous hook.
 */
import { withNote } from "./exceptions.ts";
import { typeName } from "./repr.ts";

/** The hook that `await using` calls on entering a block, before the body runs. Python: `__aenter__`, but synchronous. */
export const enter: unique symbol = Symbol.for("asyncio.enter") as never;

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

  /** Notes the error of the body, or of an earlier leaving, which it replaces. */
  fail(error: unknown): void {
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
    const result = this.#failed ? resource.leave(this.#error) : resource.leave();
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
    const hook = resource[enter];
    if (async && typeof hook === "function") hook.call(value);
    this.#resources.push({ leave: (...error) => method.apply(value, error) as unknown, async, line });
  }
}

/** The scope of one block. Compiled code only. */
export function $scope(): Scope {
  return new Scope();
}
