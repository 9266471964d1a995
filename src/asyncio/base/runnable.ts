/**
 * What stands in the loop's ready queue: tasks themselves, and handles. An iteration freezes the number of entries first and
 * runs just that many, so what becomes ready meanwhile waits for the next one.
 */
import type { ObservedEntry } from "./observer.ts";

/** Something that the loop can run once. */
export interface Runnable extends ObservedEntry {
  run(): void;
  toString(): string;
}
