/**
 * What an observer is told of the things that tasks share: each change, and what a task waits for that waits for one. Some
 * are parts of others (a queue has an event for `join`, a barrier is built around a condition); of such a part the observer
 * hears nothing, but the whole speaks for it.
 */
import type { Future } from "../core/futures.ts";
import { observer } from "../base/observer.ts";
import type { Purpose, ResourceState } from "../base/observer.ts";

/** The method that says what a lock, queue … is like now. A symbol, so that no subclass of a program has it by chance. */
export const stateOf: unique symbol = Symbol("state") as never;

/** Something that tasks share. @internal */
export interface Resource {
  [stateOf](): ResourceState;
}

/** What a part is a part of. @internal */
export interface Whole {
  /** What a task really waits for that waits for the part. */
  purpose(action: string): Purpose;
  /** The part has changed. */
  changed(change: string): void;
}

const wholes = new WeakMap<Resource, Whole>();

/** Makes a resource a part of something else; gives it back. @internal */
export function partOf<R extends Resource>(part: R, whole: Whole): R {
  if (observer !== null) wholes.set(part, whole);
  return part;
}

/** A resource that speaks for its parts. @internal */
export function wholeOf(whole: Resource, action?: string): Whole {
  return {
    purpose: (ownAction) => purposeOf(whole, action ?? ownAction),
    changed: (change) => {
      noteChange(whole, change);
    },
  };
}

/** Tells the observer that a resource has changed. @internal */
export function noteChange(resource: Resource, change: string): void {
  if (observer === null) return;
  const whole = wholes.get(resource);
  if (whole === undefined) observer.resourceChanged(resource, change, resource[stateOf]());
  else whole.changed(change);
}

/** Tells the observer what a future is waited for; gives it back. @internal */
export function waitsFor<F extends Future<unknown>>(resource: Resource, action: string, waiter: F): F {
  if (observer !== null) observer.futureMade(waiter, purposeOf(resource, action));
  return waiter;
}

function purposeOf(resource: Resource, action: string): Purpose {
  const whole = wholes.get(resource);
  return whole === undefined
    ? { kind: "resource", resource, action, state: resource[stateOf]() }
    : whole.purpose(action);
}
