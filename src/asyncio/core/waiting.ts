/**
 * How a thread that has nothing to run waits: until a time, for the world outside, or for both. It cannot block, since it
 * is the engine's thread: it leaves, and is called again.
 *
 * The clock says how to wait for a time. While something outside is under way the wait is real, since it takes real time,
 * and the clock follows; what has settled already takes none.
 */
import type { Clock } from "../base/clocks.ts";
import { after, hop, realNow } from "../base/engine.ts";
import { outside } from "./outside.ts";

/** `"come"`: there is something to do now; `"waiting"`: `resume` will be called; `"never"`: nothing is left that could wake. */
export type Outcome = "come" | "waiting" | "never";

type Wait = { for: "clock" } | { for: "outside"; since: number; cancel: () => void };

/** The waits of one loop, or of a program while no loop runs. @internal */
export class Waiting {
  readonly #clock: Clock;
  readonly #resume: () => void;
  #wait: Wait | null = null;
  /** Turns that the engine was given since something ran. */
  #turns = 0;

  /** @param resume called when a wait has ended, in a turn of its own unless time alone has ended it */
  constructor(clock: Clock, resume: () => void) {
    this.#clock = clock;
    this.#resume = resume;
  }

  /** Something ran: promises may be on their way again. */
  ran(): void {
    this.#turns = 0;
  }

  /** Whether timers of the engine are due. */
  get timersDue(): boolean {
    return outside.nextTimer !== Infinity && outside.nextTimer <= this.#clock.time();
  }

  /**
   * Waits until `when` (Infinity: without an end), until a timer of the engine is due, or until something outside happens.
   *
   * @param awaited whether a native promise is waited for
   */
  until(when: number, awaited: boolean): Outcome {
    const next = Math.min(when, outside.nextTimer);
    if (outside.mayWake(awaited)) return this.#forOutside(next);
    // Code outside the loop may be about to complete a future; once the engine has had a turn, none is.
    const onTheirWay = next === Infinity || awaited || outside.usesPromises;
    if (onTheirWay && this.#turns < 1) return this.#giveTurn();
    if (next === Infinity) return "never";
    if (this.#clock.waitUntil(next, this.#come)) return "come";
    this.#wait = { for: "clock" };
    return "waiting";
  }

  /** Ends a wait, since something has happened: `resume` is called. */
  wake(): void {
    if (this.#wait === null) return;
    this.cancel();
    hop(this.#resume);
  }

  /** Ends a wait, and calls nothing. */
  cancel(): void {
    const wait = this.#wait;
    this.#wait = null;
    if (wait?.for === "clock") {
      this.#clock.interrupt();
    } else if (wait !== null) {
      wait.cancel();
      this.#clock.passed((realNow() - wait.since) / 1000);
    }
  }

  readonly #come = (): void => {
    this.#wait = null;
    this.#resume();
  };

  #giveTurn(): Outcome {
    this.#turns++;
    hop(this.#resume);
    return "waiting";
  }

  #forOutside(when: number): Outcome {
    if (when <= this.#clock.time()) return "come";
    // What has settled already costs no time: the engine gets two turns before the stopwatch starts.
    if (this.#turns < 2) return this.#giveTurn();
    const timeHasCome = (): void => {
      this.#clock.passed(Math.max(0, when - this.#clock.time()));
      this.#come();
    };
    const cancel = when === Infinity ? () => {} : after((when - this.#clock.time()) * 1000, timeHasCome);
    this.#wait = { for: "outside", since: realNow(), cancel };
    return "waiting";
  }
}
