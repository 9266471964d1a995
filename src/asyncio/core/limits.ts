/**
 * Limits of a whole program, since a page runs programs that may never end: how far its clock may go, and how many handles
 * (steps of tasks, callbacks) its loops may run. Past one, the run ends as in a deadlock, with a report of who does what.
 * A program that loops without ever giving the loop a turn cannot be stopped from here.
 */
import type { Clock } from "../base/clocks.ts";
import type { EventLoop } from "./events.ts";
import { describeTasks } from "./deadlock.ts";
import { LimitError } from "../base/exceptions.ts";
import { perRun } from "../base/run-state.ts";

/** No limit for what is left out. */
export interface Limits {
  /** Seconds of virtual time. */
  time?: number;
  /** Steps of tasks and callbacks, of all loops together. */
  events?: number;
}

let latest = Infinity;
let most = Infinity;
let events = 0;
perRun(() => {
  setLimits({});
});

/** Sets the limits of the program that is about to start. @internal */
export function setLimits({ time = Infinity, events: count = Infinity }: Limits): void {
  latest = time;
  most = count;
  events = 0;
}

/** Counts handles that are about to run; whether the program is past one of its limits. @internal */
export function pastLimit(clock: Clock, handles: number): boolean {
  events += handles;
  return events > most || (latest < Infinity && clock.isVirtual && clock.time() > latest);
}

/** What ends a run that went too far: of this loop, or of a program while no loop ran. @internal */
export function limitError(loop: EventLoop | null): LimitError {
  const what = events > most ? `${String(most)} steps were run` : `${String(latest)} seconds have passed`;
  return new LimitError(
    [`${what}, and the program has not ended`, ...(loop === null ? [] : describeTasks(loop))].join("\n"),
  );
}
