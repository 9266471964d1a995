/**
 * `for await` and `yield*` in async generators. Python: `async for`, and the loop that stands for a delegation there.
 */
import { WrappedValue } from "../core/asyncgens.ts";
import { isAwaitable } from "../core/awaitables.ts";
import { isCoroutine } from "../core/coroutines.ts";
import { withNote } from "../base/exceptions.ts";
import { $await, $got, noteLine } from "../core/driver.ts";
import { typeName } from "../base/repr.ts";

interface AsyncIteratorLike {
  next(value?: unknown): unknown;
  throw?(error: unknown): unknown;
  return?(value?: unknown): unknown;
}

/** Iterating over something synchronous: each value is awaited when it can be, as JavaScript does. */
function overSync(iterator: Iterator<unknown>): AsyncIteratorLike {
  return {
    next: () => nextOfSync(iterator),
    return: () => closeSync(iterator),
  };
}

async function nextOfSync(iterator: Iterator<unknown>): Promise<IteratorResult<unknown>> {
  const result = iterator.next();
  const value: unknown = result.value;
  const done = result.done === true;
  return { value: !done && isAwaitable(value) ? await value : value, done };
}

async function closeSync(iterator: Iterator<unknown>): Promise<void> {
  iterator.return?.();
}

/** The iterator of a `for await`. Compiled code only. */
export function $iterate(iterable: unknown): AsyncIteratorLike {
  const source = iterable as Partial<Record<symbol, unknown>> | null | undefined;
  const asyncMethod = source?.[Symbol.asyncIterator];
  if (typeof asyncMethod === "function") return asyncMethod.call(iterable) as AsyncIteratorLike;
  const method = source?.[Symbol.iterator];
  if (typeof method === "function" && !isCoroutine(iterable))
    return overSync(method.call(iterable) as Iterator<unknown>);
  const error = new TypeError(`'for await' requires an object with [Symbol.asyncIterator], got ${typeName(iterable)}`);
  throw withNote(error, "pass an async generator, or an object whose [Symbol.asyncIterator]() gives one");
}

/** `yield* iterable` in an async generator: hands values, sent values and errors through. Compiled code only. */
export function* $delegate(iterable: unknown, line: number): Generator<unknown, unknown, unknown> {
  const iterator = $iterate(iterable);
  let operation = iterator.next();
  for (;;) {
    const result = ($await(operation, line) ? $got() : yield) as IteratorResult<unknown>;
    if (result.done === true) return result.value as unknown;
    let closed = true;
    try {
      noteLine(line);
      const sent: unknown = yield new WrappedValue(result.value);
      closed = false;
      operation = iterator.next(sent);
    } catch (error) {
      closed = false;
      if (iterator.throw === undefined) throw error;
      operation = iterator.throw(error);
    } finally {
      if (closed && iterator.return !== undefined && !$await(iterator.return(), line)) yield;
    }
  }
}
