/**
 * The bridge from the loop to native code, which knows promises only: `Promise.all`, `Array.fromAsync`,
 * `AsyncDisposableStack`, `.then`. It asks what it is given for a method `then`; so coroutines and futures have one. A
 * coroutine runs as a task then, on the loop that runs. Compiled code never looks at it.
 *
 * The engine reads `then` when it is given one of ours, and calls it later, between two slices of the loop: so the context
 * is taken when it is read.
 */
import type { EventLoop } from "./events.ts";
import { copyContext } from "../base/contextvars.ts";
import type { Context } from "../base/contextvars.ts";
import { liveLoop, runningLoopOrNull } from "./events.ts";
import { RuntimeError, withNote } from "../base/exceptions.ts";

/** What of a future counts here. */
interface Settled {
  done(): boolean;
  result(): unknown;
  addDoneCallback(callback: () => void): void;
}

/** Makes a future of one of ours. */
type Follow<T> = (awaitable: T, loop: () => EventLoop, context: Context | undefined) => Settled;

type Callback = ((value: unknown) => unknown) | null | undefined;

/** Whether a value is on its way through one of our own promises, and is not to be followed. */
let passing = false;

/** Gives a class of awaitables the methods of a promise. @internal */
export function makeThenable<T extends object>(prototype: T, follow: Follow<T>): void {
  const then = (awaitable: T): ((fulfilled: Callback, rejected?: Callback) => Promise<unknown>) => {
    const context = runningLoopOrNull() === null ? undefined : copyContext();
    return (fulfilled, rejected) => outcome(follow(awaitable, loopToRunOn, context)).then(fulfilled, rejected);
  };
  Object.defineProperties(prototype, {
    then: {
      configurable: true,
      get(this: T) {
        return passing ? undefined : then(this);
      },
    },
    catch: {
      configurable: true,
      writable: true,
      value(this: T, rejected: Callback): Promise<unknown> {
        return then(this)(undefined, rejected);
      },
    },
    finally: {
      configurable: true,
      writable: true,
      value(this: T, settled: (() => void) | null | undefined): Promise<unknown> {
        return then(this)(undefined).finally(settled);
      },
    },
  });
}

/**
 * A native promise of a value as it is: if it is one of ours, the engine would take it for a promise, and follow it.
 *
 * @param work gives a function that returns the value or throws
 * @internal
 */
export function promiseAsIs<T>(work: Promise<() => T>): Promise<T> {
  return new Promise((resolve, reject) => {
    work
      .then((result) => {
        const value = result();
        passing = true;
        resolve(value);
        passing = false;
      })
      .catch(reject);
  });
}

function outcome(future: Settled): Promise<unknown> {
  return promiseAsIs(
    new Promise((resolve) => {
      const settle = (): void => {
        resolve(() => future.result());
      };
      if (future.done()) settle();
      else future.addDoneCallback(settle);
    }),
  );
}

function loopToRunOn(): EventLoop {
  const loop = liveLoop();
  if (loop !== null) return loop;
  const advice = "no loop runs that could run this coroutine: give it to asyncio.run(), or await it inside a coroutine";
  throw withNote(new RuntimeError("no running event loop"), advice);
}
