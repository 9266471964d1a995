// Numbers as a record has them. It is plain data, which goes through JSON and between threads: there is no infinity in it, and where a
// thing may be missing it says so by null. The recorder itself counts with 0 for none, since a tape holds numbers only.
import type { Id } from "./events.ts";

/** Until when `sleep(Infinity)` sleeps. */
export const FOREVER = Number.MAX_VALUE;

/** A time that JSON can hold. */
export function finite(time: number): number {
  return time === Infinity ? FOREVER : time;
}

/** Numbers begin at 1: 0 is none. */
export function orNull(id: Id): Id | null {
  return id === 0 ? null : id;
}
