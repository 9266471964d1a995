/**
 * What stands in the loop's ready queue: tasks themselves, and handles. The loop freezes the number of entries at the start
 * of a pass and runs just that many, so what becomes runnable during a pass waits for the next one.
 */

/** Something that the loop can run once. */
export interface Runnable {
  run(): void;
  toString(): string;
}
