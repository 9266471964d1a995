/**
 * A program while no loop of it runs: its top level may wait for a promise, and timers and promises that it has left behind
 * may still call back. Somebody has to move the clock on then, and to notice when nothing is left that could wake it: as
 * an engine that has nothing left to do ends a program.
 */
import type { Clock } from "../base/clocks.ts";
import { hop } from "../base/engine.ts";
import { limitError, pastLimit } from "./limits.ts";
import { outside } from "./outside.ts";
import { perRun } from "../base/run-state.ts";
import { Waiting } from "./waiting.ts";

let idle: Idle | null = null;
perRun(() => {
  idle = null;
});

/** A loop begins to run, and moves the clock from now on. @internal */
export function leaveIdle(): void {
  idle?.pause();
}

/** No loop runs any more. @internal */
export function enterIdle(): void {
  idle?.go();
}

/** What the program is told. */
export interface IdleEvents {
  /** Whether the top level waits for a native promise. */
  awaited(): boolean;
  /** Nothing is left that could wake the program. */
  quiet(): void;
  /** It has gone too far. */
  failed(error: Error): void;
}

/** The waits of a program outside its loops. @internal */
export class Idle {
  readonly #clock: Clock;
  readonly #events: IdleEvents;
  readonly #waiting: Waiting;
  #looking = false;
  #paused = false;

  constructor(clock: Clock, events: IdleEvents) {
    this.#clock = clock;
    this.#events = events;
    this.#waiting = new Waiting(clock, () => {
      this.#look();
    });
    idle = this;
  }

  /** Looks what there is to wait for, once the engine has had a turn. */
  go(): void {
    this.#paused = false;
    outside.watch(() => {
      this.#waiting.wake();
    });
    this.#waiting.cancel();
    this.#waiting.ran();
    if (this.#looking) return;
    this.#looking = true;
    hop(() => {
      this.#looking = false;
      this.#look();
    });
  }

  pause(): void {
    this.#paused = true;
    this.#waiting.cancel();
  }

  #look(): void {
    if (this.#paused || this.#looking) return;
    const outcome = this.#waiting.timersDue ? "come" : this.#waiting.until(Infinity, this.#events.awaited());
    if (outcome === "never") this.#events.quiet();
    else if (outcome === "come") this.#fireTimers();
  }

  #fireTimers(): void {
    if (pastLimit(this.#clock, 1)) {
      this.#events.failed(limitError(null));
      return;
    }
    outside.fireTimers(() => {
      this.#look();
    });
  }
}
