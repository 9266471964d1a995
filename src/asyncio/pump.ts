/**
 * Keeps a loop going inside a JavaScript engine. CPython's loop blocks its thread while it waits; here the engine has to
 * get its turn, so a run is cut into slices: passes of the loop as long as there is work, for a few milliseconds; then a
 * hop through the engine, so that promises, timers and messages from outside are never starved.
 *
 * While a task waits for a native promise, each pass is followed by a hop, as CPython's loop asks its selector in each
 * pass; and when nothing is ready, the clock follows real time, since the promise takes real time. A promise that settles
 * at once takes none.
 *
 * In CPython a second `run()` waits for the first, since the first blocks. So do ours: runs take turns.
 */
import type { EventLoop } from "./base-events.ts";
import { describeDeadlock } from "./deadlock.ts";
import { DeadlockError } from "./exceptions.ts";
import { after, hop, realNow } from "./host.ts";
import { limitError, pastLimit } from "./limits.ts";
import { observer } from "./observer.ts";

const SLICE_MS = 6;
// Asking the wall clock costs as much as a step, so it is asked once in so many passes.
const PASSES_PER_LOOK = 16;

let turn: Promise<void> = Promise.resolve();
let activeRuns = 0;

/** How many loops are running or waiting for their turn. @internal */
export function runningLoops(): number {
  return activeRuns;
}

/** Resolves when all runs that were started so far are over. @internal */
export function allRunsOver(): Promise<void> {
  return turn;
}

type Wait = { kind: "clock" } | { kind: "engine"; since: number; cancel: () => void };

export class Pump {
  readonly #loop: EventLoop;
  #wait: Wait | null = null;
  /** Handles of the present pass that are still to be run. */
  #left = 0;
  #passes = 0;
  #hopsWhileIdle = 0;
  #finish: ((error?: Error) => void) | null = null;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** Whether the loop waits and must be told when something becomes ready. */
  get waiting(): boolean {
    return this.#wait !== null;
  }

  /** Runs the loop until it is told to stop. */
  start(): Promise<void> {
    activeRuns++;
    const run = turn.then(
      () =>
        new Promise<void>((resolve, reject) => {
          this.#finish = (error) => {
            this.#finish = null;
            if (error === undefined) resolve();
            else reject(error);
          };
          this.#go();
        }),
    );
    turn = run.then(leave, leave);
    return run;
  }

  /** Something became ready while the loop waited, or the clock must be looked at again. */
  wake(): void {
    const wait = this.#wait;
    if (wait === null) return;
    this.#wait = null;
    if (wait.kind === "clock") {
      this.#loop.clock.interrupt();
    } else {
      wait.cancel();
      this.#loop.clock.passed((realNow() - wait.since) / 1000);
    }
    hop(this.#go);
  }

  readonly #go = (): void => {
    this.#loop.enterSlice();
    try {
      this.#slice(realNow() + SLICE_MS);
    } finally {
      this.#loop.leaveSlice();
    }
  };

  /** Passes of the loop, until it must wait, is stopped, or the engine must have a turn. */
  #slice(deadline: number): void {
    const loop = this.#loop;
    for (;;) {
      if (this.#left === 0) {
        if (!this.#select()) return;
        this.#left = loop.ready.length;
        if (pastLimit(loop, this.#left)) {
          this.#left = 0;
          this.#finish?.(limitError(loop));
          return;
        }
        if (observer !== null) observer.iterationStarted(this.#left, loop.clock.time());
      }
      const count = loop.clock.allow(this.#left);
      this.#left -= count;
      loop.runHandles(count);
      if (this.#left > 0) {
        loop.clock.whenAllowed(this.#go);
        return;
      }
      if (loop.stopping) {
        this.#finish?.();
        return;
      }
      if (loop.bridged > 0 || (++this.#passes % PASSES_PER_LOOK === 0 && realNow() > deadline)) {
        hop(this.#go);
        return;
      }
    }
  }

  /** Brings the loop to where it has something to run; false when it must wait, and will be called again. */
  #select(): boolean {
    const loop = this.#loop;
    const next = loop.timers.next();
    if (loop.ready.length === 0 && !loop.stopping) {
      if (loop.bridged > 0) return this.#waitForEngine(next?.when());
      if (next === undefined) return this.#nothingLeft();
      if (!loop.clock.waitUntil(next.when(), this.#clockMoved)) {
        this.#wait = { kind: "clock" };
        return false;
      }
    }
    this.#hopsWhileIdle = 0;
    loop.timers.fire(loop.clock, loop.ready);
    return true;
  }

  readonly #clockMoved = (): void => {
    this.#wait = null;
    this.#go();
  };

  #waitForEngine(when: number | undefined): boolean {
    const loop = this.#loop;
    if (when !== undefined && when <= loop.clock.time()) {
      loop.timers.fire(loop.clock, loop.ready);
      return true;
    }
    // What has settled already costs no time: the engine gets two turns before the stopwatch starts.
    if (this.#hopsWhileIdle++ < 2) {
      hop(this.#go);
      return false;
    }
    const since = realNow();
    const cancel =
      when === undefined
        ? () => {}
        : after((when - loop.clock.time()) * 1000, () => {
            this.#wait = null;
            loop.clock.passed(Math.max(0, when - loop.clock.time()));
            this.#go();
          });
    this.#wait = { kind: "engine", since, cancel };
    return false;
  }

  #nothingLeft(): boolean {
    // Somebody outside may be about to complete a future; once the engine has had a turn, nobody is.
    if (this.#hopsWhileIdle++ < 1) {
      hop(this.#go);
      return false;
    }
    this.#finish?.(new DeadlockError(describeDeadlock(this.#loop)));
    return false;
  }
}

function leave(): void {
  activeRuns--;
}
