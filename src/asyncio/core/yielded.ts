/**
 * What comes out of a stack of frames: to a task, which waits for it, or to whoever drives a coroutine by hand, and may do
 * with it what they like.
 */
import { perRun } from "../base/run-state.ts";

/** A value that a frame hands to whoever drives it, without waiting for anything: `yield value` in a Python `__await__`. */
export class Yielded {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** Awaited, it gives the other tasks one turn: a bare `yield` in Python. */
export const BARE_YIELD = new Yielded(null);

const handedOut = new WeakSet<object>();
let anyHandedOut = false;
perRun(() => {
  anyHandedOut = false;
});

/**
 * Notes a future that somebody who drives a coroutine by hand was given. Until it is done nobody may await it, since the
 * coroutine, for which it was meant, would not notice. Python: `_asyncio_future_blocking`. @internal
 */
export function handOut(future: object): void {
  handedOut.add(future);
  anyHandedOut = true;
}

/** Whoever was given the future hands it on to a task. @internal */
export function takeBack(future: object): void {
  if (anyHandedOut) handedOut.delete(future);
}

/** Whether a coroutine driven by hand waits for the future, and no task. @internal */
export function isHandedOut(future: object): boolean {
  return anyHandedOut && handedOut.has(future);
}
