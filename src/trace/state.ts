// What the loop is like at one moment of its run: the only model of the loop outside the loop. It is folded from the
// record (`replay.ts`), and all that is drawn, listed or spoken about a moment is read from it.
import type { Id, Place, ReadyEntry, Resource, TaskState, TimerState } from "./events.ts";

export type { ReadyEntry, Resource, TaskState, TimerState } from "./events.ts";

/** What was printed. */
export interface PrintedLine {
  readonly seq: number;
  readonly stream: "stdout" | "stderr";
  readonly text: string;
  readonly by: Id | null;
  readonly at: Place | null;
}

/** The loop at a moment: after event number `seq`. */
export interface LoopState {
  readonly seq: number;
  /** The loop that is or was last running. */
  readonly loop: Id;
  /** Loop time in seconds. */
  readonly time: number;
  /** How many turns (steps of tasks, callbacks) have begun. */
  readonly turn: number;
  /** How many iterations have begun. */
  readonly iteration: number;
  /** Until when the loop waits: a time, "outside" for the world outside, null when it does not wait. */
  readonly idle: number | "outside" | null;
  /** All tasks so far, in the order in which they were made; where events were dropped, those that were not done then. */
  readonly tasks: ReadonlyMap<Id, TaskState>;
  /** Who is running, the innermost last: tasks and handles. */
  readonly running: readonly Id[];
  /** The ready queue of the loop, first comes first. */
  readonly ready: readonly ReadyEntry[];
  /** The timers of the loop that are set, earliest first. */
  readonly timers: readonly TimerState[];
  readonly resources: ReadonlyMap<Id, Resource>;
  readonly output: readonly PrintedLine[];
}
