/**
 * What can wake a program besides its loops: the engine's timers that it has set, and operations of the platform (a fetch, a
 * thread). CPython's loop asks its selector for such events, and the selector knows what it waits for. An engine does not
 * say what it waits for; whoever makes the realm that a program runs in may know, and tells it here.
 *
 * Without that knowledge, any native promise that a loop waits for may settle at any moment.
 */
import { perRun } from "../base/run-state.ts";

/** The world around the loops. Times are those of the program's clock, in seconds. */
export interface Outside {
  /** When the earliest timer that the program has set is due; Infinity for none. */
  readonly nextTimer: number;
  /** Calls back the timers that are due, each in a turn of the engine of its own; then `resume`, in another one. */
  fireTimers(resume: () => void): void;
  /**
   * Whether something is under way that may settle a promise or call back: time is real until it has ended.
   *
   * @param awaited whether a native promise is waited for
   */
  mayWake(awaited: boolean): boolean;
  /** Whether the program uses promises of the engine: it gets a turn, to see to them, before the clock moves. */
  readonly usesPromises: boolean;
  /** Has `look` called when a timer was set or something has ended; only the last one to ask is told. */
  watch(look: () => void): void;
  /** All of the program has run: only for what it has left under way it is still waited. */
  leave(): void;
}

const unknown: Outside = {
  nextTimer: Infinity,
  fireTimers: (resume) => {
    resume();
  },
  mayWake: (awaited) => awaited,
  usesPromises: false,
  watch: () => {},
  leave: () => {},
};

/** The world around the program that runs. @internal */
export let outside: Outside = unknown;
perRun(() => {
  setOutside(null);
});

/** Tells the loops of the world around the program that is about to start; null when it is not known. @internal */
export function setOutside(world: Outside | null): void {
  outside = world ?? unknown;
}
