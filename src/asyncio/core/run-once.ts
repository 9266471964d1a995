/**
 * One iteration of the loop. Python: `BaseEventLoop._run_once` in `asyncio/base_events.py`, whose order this is:
 *
 * 1. drop the cancelled timers at the head of the heap;
 * 2. see how long to wait: not at all when something is ready, else until the earliest timer, else for the world outside;
 * 3. wait;
 * 4. move the timers that are due behind what is ready;
 * 5. freeze n, the number of ready handles;
 * 6. run n of them: what they make ready waits for the next iteration.
 *
 * CPython's step 3 blocks the thread in its selector, and step 6 is never interrupted. In a JavaScript engine nothing may
 * block, and a clock that is paused lets single handles through; so an iteration may have to be left in step 3 or 6, and is
 * gone on with later. When that is, and how the engine gets its turn, is the business of `run-forever.ts`.
 */
import type { EventLoop } from "./events.ts";
import { pastLimit } from "./limits.ts";
import { betweenTurns } from "../base/between-turns.ts";
import { realNow } from "../base/engine.ts";
import { observer } from "../base/observer.ts";
import { trackOrigins } from "../base/origins.ts";
import type { Runnable } from "../base/runnable.ts";

/** How far an iteration came. */
export type Progress = "done" | "waiting" | "held" | "past-limit";

/**
 * Step 3: waits until loop time `when` (null: for the world outside); true when the loop can go on at once, false when it
 * has to be called again.
 */
export type Wait = (when: number | null) => boolean;

/** The iterations of one loop, one after the other. */
export class Iteration {
  readonly #loop: EventLoop;
  readonly #wait: Wait;
  /** How many of the n handles are still to be run: more than none in the middle of an iteration only. */
  #left = 0;

  constructor(loop: EventLoop, wait: Wait) {
    this.#loop = loop;
    this.#wait = wait;
  }

  /**
   * Runs an iteration, or goes on with one that was left.
   *
   * @returns `"waiting"`: it waits in step 3; `"held"`: the clock holds it in step 6; `"past-limit"`: the program went too far
   */
  runOnce(): Progress {
    const loop = this.#loop;
    if (this.#left === 0) {
      if (betweenTurns !== null) betweenTurns();
      const earliest = loop.timers.dropCancelled();
      if (loop.ready.length === 0 && !loop.stopping) {
        const when = earliest === undefined ? null : earliest.when();
        if (observer !== null) observer.idle(loop, when);
        if (!this.#wait(when)) return "waiting";
      }
      moveDueTimers(loop);
      const n = loop.ready.length;
      if (pastLimit(loop.clock, n)) return "past-limit";
      if (observer !== null) observer.iterationStarted(loop, n);
      this.#left = n;
    }
    const count = loop.clock.allow(this.#left);
    this.#left -= count;
    if (loop.getDebug()) runTimed(loop, count);
    else if (betweenTurns !== null) runSteppedIn(loop, count);
    else for (let i = 0; i < count; i++) loop.ready.pop().run();
    return this.#left === 0 ? "done" : "held";
  }
}

function moveDueTimers(loop: EventLoop): void {
  const { clock, timers } = loop;
  if (timers.length === 0) return;
  const now = clock.time();
  for (let timer = timers.takeDue(now, clock.resolution); timer !== undefined;) {
    if (observer !== null) observer.timerDue(timer);
    loop.enqueue(timer);
    timer = timers.takeDue(now, clock.resolution);
  }
}

/** Step 6 where somebody steps in between two turns. */
function runSteppedIn(loop: EventLoop, count: number): void {
  for (let i = 0; i < count; i++) {
    betweenTurns?.();
    loop.ready.pop().run();
  }
}

/** Step 6 in debug mode: reports the handles that take too long. */
function runTimed(loop: EventLoop, count: number): void {
  const before = trackOrigins(true);
  for (let i = 0; i < count; i++) {
    betweenTurns?.();
    const handle = loop.ready.pop();
    const seconds = secondsOf(loop, handle);
    if (seconds >= loop.slowCallbackDuration) {
      console.error(`Executing ${String(handle)} took ${seconds.toFixed(3)} seconds`);
    }
  }
  trackOrigins(before);
}

/** Runs a handle; gives the seconds that it took. */
function secondsOf({ clock }: EventLoop, handle: Runnable): number {
  const virtual = clock.time();
  const real = realNow();
  handle.run();
  // A blocking call moves a virtual clock; a computation does not, but takes real time.
  return Math.max(clock.time() - virtual, clock.isVirtual ? 0 : (realNow() - real) / 1000);
}
