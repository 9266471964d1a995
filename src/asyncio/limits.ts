/**
 * Limits of a whole program, for whoever runs programs that may never end: how far its clock may go, and how many handles
 * (steps of tasks, callbacks) its loops may run. Past one, the run ends as in a deadlock, with a report of who does what.
 * A program that loops without ever giving the loop a turn cannot be stopped from here.
 */
import type { EventLoop } from "./base-events.ts";
import { describeTasks } from "./deadlock.ts";
import { LimitError } from "./exceptions.ts";

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

/** Sets the limits of the program that is about to start. @internal */
export function setLimits({ time = Infinity, events: count = Infinity }: Limits): void {
  latest = time;
  most = count;
  events = 0;
}

/** Counts handles that are about to run; whether the program is past one of its limits. @internal */
export function pastLimit(loop: EventLoop, handles: number): boolean {
  events += handles;
  return events > most || (latest < Infinity && loop.clock.isVirtual && loop.clock.time() > latest);
}

/** What ends a run that went too far. @internal */
export function limitError(loop: EventLoop): LimitError {
  const what = events > most ? `${String(most)} steps were run` : `${String(latest)} seconds have passed`;
  return new LimitError([`${what}, and the program has not ended`, ...describeTasks(loop)].join("\n"));
}
