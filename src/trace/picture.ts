// What is drawn of a run: columns, lanes with stretches and marks, arrows. All of them begin and end at events, not at times or
// columns; a scale (scale.ts) says where an event lies, so the same lanes serve an axis of turns and one of seconds.
//
// These are types only: what lanes.ts makes of the events, and what everything reads that draws a run or tells of it.
import type { EventOf, Id, Outcome, Place, Wait } from "./events.ts";
import type { NameOf } from "./words.ts";

/** What a lane does. `paused`: it awaits a coroutine of the same task, which has a lane of its own. */
export type Activity = "running" | "ready" | "waiting" | "paused";

/** A stretch in which a lane does one thing. */
export interface Stretch {
  readonly activity: Activity;
  /** The event with which it began, and the one that ended it; Infinity while it goes on. */
  readonly from: number;
  readonly to: number;
  /** Waiting: for what. */
  readonly on: Wait | null;
  /** Ready: the first of those who were in front when it was queued, and how many there were. */
  readonly ahead: readonly Id[];
  readonly aheadCount: number;
  /** Ready: who made it so; null for code outside the loop. */
  readonly by: Id | null;
  /** The lines of the program in which it ran, or at which it stands, innermost first. */
  readonly places: readonly Place[];
}

/** A sign on a lane. */
export interface Mark {
  readonly kind: "stdout" | "stderr" | "cancel" | "reported";
  readonly seq: number;
  readonly text: string;
  readonly at: Place | null;
}

/** What one lane did to another. Lanes are named by tasks and handles; null is code outside the loop. */
export interface Arrow {
  readonly kind: "made" | "woke" | "cancelled";
  readonly seq: number;
  readonly from: Id | null;
  readonly to: Id;
}

/** A line of the picture. */
export interface Lane {
  /** Unique in the picture, and the same while it grows. */
  readonly key: string;
  readonly kind: "task" | "coroutine" | "loop" | "outside";
  /** The task of a task's or coroutine's lane. */
  readonly task: Id | null;
  readonly label: string;
  /** The coroutine of a task, and how it was called. */
  readonly coroutine: string;
  readonly call: string;
  /** How many lanes it lies below. */
  readonly depth: number;
  /** The lane of the task that made it. */
  readonly parent: string | null;
  /** Which of the colours and signs it has: counts the tasks from 0. */
  readonly look: number;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
  /** How it ended, when and with what; null while it goes on. */
  readonly end: { readonly outcome: Outcome; readonly seq: number; readonly value: string } | null;
}

/** A part of the run in which one thing happens. */
export interface Column {
  readonly kind: "turn" | "callback" | "wait" | "outside";
  /** Its first and its last event. */
  readonly from: number;
  readonly to: number;
  /** The event with which its code begins to run, and the one with which it stops; what follows is the loop's own doing. */
  readonly begin: number;
  readonly end: number;
  /** Loop time in seconds at its begin and at its end. */
  readonly time: number;
  readonly until: number;
  /** The task or handle that runs. */
  readonly actor: Id | null;
  /** How many turns have begun, this one included. */
  readonly turn: number;
  /** The number of this moment among those at which a task stepped aside: 3 for T3. Null where none does. */
  readonly aside: number | null;
}

/** What is drawn of a run. */
export interface Picture {
  readonly columns: readonly Column[];
  /** The loop's, then the tasks, each below the one that made it. */
  readonly lanes: readonly Lane[];
  readonly arrows: readonly Arrow[];
  /** When loop time changed: from event `seq` on it is `time`. */
  readonly clock: readonly { readonly seq: number; readonly time: number }[];
  /** Whether something is a task of the program, and so has a lane of its own. */
  readonly isTask: (id: Id) => boolean;
  /** Which lane a task or handle belongs to. */
  readonly laneOf: (actor: Id | null) => string | undefined;
  /** How a task, lock, queue … is called. */
  readonly name: NameOf;
  /** The timers that were ever set. */
  readonly timers: ReadonlyMap<Id, EventOf<"timer-scheduled">>;
  /** The number of the last event. */
  readonly last: number;
  /** Whether it begins with the run: else older events were dropped, and nobody knows how many turns there were of tasks. */
  readonly whole: boolean;
}

/** Any of these while it is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
