/**
 * Runs a loop inside a JavaScript engine: iteration after iteration (`run-once.ts`), until it is stopped.
 *
 * CPython's loop has a thread of its own and blocks it while it waits. Ours shares its thread with the engine, which has
 * promises, timers and messages of its own to see to. So a run is cut into slices: iterations for a few milliseconds, as long
 * as there is something to run; then a hop through the engine. While a task waits for a native promise, there is a hop after
 * each iteration, as CPython asks its selector in each one.
 *
 * When nothing is ready, `waiting.ts` says how to wait. Timers of the engine that the program has set are due in between:
 * their callbacks belong to no loop, and get turns of the engine of their own.
 *
 * In CPython a second `run()` comes after the first, since the first blocks. So do ours: runs take turns.
 */
import type { EventLoop } from "./events.ts";
import { describeDeadlock } from "./deadlock.ts";
import { hop, realNow } from "../base/engine.ts";
import { DeadlockError, LimitError } from "../base/exceptions.ts";
import { enterIdle, leaveIdle } from "./idle.ts";
import { limitError, pastLimit } from "./limits.ts";
import { outside } from "./outside.ts";
import { Iteration } from "./run-once.ts";
import { observer } from "../base/observer.ts";
import { perRun } from "../base/run-state.ts";
import { Waiting } from "./waiting.ts";

const SLICE_MS = 6;
// Asking the wall clock costs as much as a step, so it is asked once in so many iterations.
const ITERATIONS_PER_LOOK = 16;

/** The runs of all loops: how many there are, and a promise that the last of them is over. */
let runs: Runs = noRuns();
perRun(() => {
  runs = noRuns();
});

interface Runs {
  active: number;
  over: Promise<void>;
  /** The loop whose turn it is. */
  loop: EventLoop | null;
}

function noRuns(): Runs {
  return { active: 0, over: Promise.resolve(), loop: null };
}

/** How many loops are running or waiting for their turn. @internal */
export function runningLoops(): number {
  return runs.active;
}

/** The loop whose turn it is, also while the engine has its turn; null when none runs. @internal */
export function loopUnderWay(): EventLoop | null {
  return runs.loop;
}

/** Resolves when all runs that were started so far are over. @internal */
export function allRunsOver(): Promise<void> {
  return runs.over;
}

/** The runs of one loop. */
export class RunForever {
  readonly #loop: EventLoop;
  readonly #iteration: Iteration;
  readonly #waiting: Waiting;
  #iterations = 0;
  #finish: ((error?: Error) => void) | null = null;

  constructor(loop: EventLoop) {
    this.#loop = loop;
    this.#iteration = new Iteration(loop, (when) => this.#wait(when));
    this.#waiting = new Waiting(loop.clock, this.#slice);
  }

  /** Runs the loop until it is told to stop, when the runs before it are over. */
  start(): Promise<void> {
    const all = runs;
    const leave = (): void => {
      if (--all.active === 0) enterIdle();
    };
    all.active++;
    const run = all.over.then(
      () =>
        new Promise<void>((resolve, reject) => {
          if (observer !== null) observer.loopStarted(this.#loop);
          this.#finish = (error) => {
            this.#finish = null;
            if (observer !== null) observer.loopStopped(this.#loop, reasonOf(error));
            all.loop = null;
            if (error === undefined) resolve();
            else reject(error);
          };
          all.loop = this.#loop;
          leaveIdle();
          outside.watch(() => {
            this.wake();
          });
          this.#slice();
        }),
    );
    all.over = run.then(leave, leave);
    return run;
  }

  /** Ends a wait: something became ready, or there is another time to wait for. */
  wake(): void {
    this.#waiting.wake();
  }

  readonly #slice = (): void => {
    this.#loop.enterSlice();
    try {
      this.#iterate(realNow() + SLICE_MS);
    } finally {
      this.#loop.leaveSlice();
      if (observer !== null) observer.sliceEnded();
    }
  };

  /** Iterations, until the loop must wait, is stopped, or the engine must have a turn. */
  #iterate(deadline: number): void {
    const loop = this.#loop;
    for (;;) {
      if (this.#waiting.timersDue) {
        this.#fireTimers();
        return;
      }
      const progress = this.#iteration.runOnce();
      if (progress === "waiting") return;
      this.#waiting.ran();
      if (progress === "held") {
        loop.clock.whenAllowed(this.#slice);
        return;
      }
      if (progress === "past-limit") {
        this.#finish?.(limitError(loop));
        return;
      }
      if (loop.stopping) {
        this.#finish?.();
        return;
      }
      if (loop.awaitsPromises || (++this.#iterations % ITERATIONS_PER_LOOK === 0 && realNow() > deadline)) {
        hop(this.#slice);
        return;
      }
    }
  }

  /** How an iteration waits when nothing is ready. */
  #wait(when: number | null): boolean {
    const outcome = this.#waiting.until(when ?? Infinity, this.#loop.awaitsPromises);
    if (outcome === "never") this.#finish?.(new DeadlockError(describeDeadlock(this.#loop)));
    if (outcome !== "come") return false;
    if (!this.#waiting.timersDue) return true;
    this.#fireTimers();
    return false;
  }

  #fireTimers(): void {
    if (pastLimit(this.#loop.clock, 1)) this.#finish?.(limitError(this.#loop));
    else outside.fireTimers(this.#slice);
  }
}

function reasonOf(error: Error | undefined): "stopped" | "deadlock" | "limit" {
  if (error instanceof LimitError) return "limit";
  return error === undefined ? "stopped" : "deadlock";
}
