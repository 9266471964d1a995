/**
 * The clocks that a loop can run on. CPython's loop reads the system's clock and waits in its selector; ours asks a clock
 * object for both, so that time can be real, or virtual: then it moves only when the loop would wait, and a run is the
 * same each time, however slow the machine is.
 *
 * A virtual clock has a pace, which says how virtual time passes on the wall: at once, at so many times real speed, or not
 * at all until it is told to step. The pace can change at any moment, also in the middle of a wait.
 */
import { after, realNow } from "./engine.ts";
import { perRun } from "./run-state.ts";

/** `"instant"`: waiting takes no real time. A number: virtual seconds per real second. `"paused"`: only `step()` goes on. */
export type Pace = "instant" | "paused" | number;

/** What the loop needs of a clock. Times are in seconds. */
export interface Clock {
  /** Seconds since the start of the program. */
  time(): number;
  /** A timer is due when it lies less than this many seconds ahead. */
  readonly resolution: number;
  /** Whether the loop may follow native promises and timers in real time only. */
  readonly isVirtual: boolean;
  /** How many of `count` handles the loop may run now; after fewer, it waits for `whenAllowed`. */
  allow(count: number): number;
  /** Calls back when a paused clock lets the loop go on. */
  whenAllowed(resume: () => void): void;
  /** Waits until `when`, then calls back; true when the time has come already and nothing will be called. */
  waitUntil(when: number, resume: () => void): boolean;
  /** Ends a wait early, since something became ready. */
  interrupt(): void;
  /** Lets `seconds` pass while the program blocks (`time.sleep`). */
  block(seconds: number): void;
  /** Follows real time for `seconds` that were spent waiting for something outside the loop. */
  passed(seconds: number): void;
}

/** The wall's time, counted from the moment the clock was made. */
export class RealClock implements Clock {
  readonly resolution = 1e-9;
  readonly isVirtual = false;
  readonly #start = realNow();
  #cancel: (() => void) | null = null;

  time(): number {
    return (realNow() - this.#start) / 1000;
  }

  allow(count: number): number {
    return count;
  }

  whenAllowed(resume: () => void): void {
    resume();
  }

  waitUntil(when: number, resume: () => void): boolean {
    const left = when - this.time();
    if (left <= 0) return true;
    // An engine's timer may fire a fraction early; the loop then simply waits once more.
    this.#cancel = after(Math.ceil(left * 1000), resume);
    return false;
  }

  interrupt(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  block(seconds: number): void {
    blockReally(seconds);
  }

  passed(): void {
    // Real time passes by itself.
  }
}

/** Time that moves only when the loop would wait, or the program blocks. */
export class VirtualClock implements Clock {
  readonly resolution = 1e-9;
  readonly isVirtual = true;
  #now = 0;
  #pace: Pace;
  #steps = 0;
  #wait: { readonly until: number; readonly resume: () => void; cancel: () => void } | null = null;
  #resume: (() => void) | null = null;

  constructor(options: { pace?: Pace } = {}) {
    this.#pace = checked(options.pace ?? "instant");
  }

  time(): number {
    return this.#now;
  }

  get pace(): Pace {
    return this.#pace;
  }

  /** Changes the pace, also of a wait that has begun. */
  setPace(pace: Pace): void {
    this.#settle();
    this.#pace = checked(pace);
    this.#steps = 0;
    this.#proceed();
  }

  /** Lets a paused loop run one handle; if all it does is wait, time jumps to the next timer first. */
  step(): void {
    if (this.#pace !== "paused") return;
    this.#steps++;
    this.#proceed();
  }

  allow(count: number): number {
    if (this.#pace !== "paused") return count;
    const allowed = Math.min(count, this.#steps);
    this.#steps -= allowed;
    return allowed;
  }

  whenAllowed(resume: () => void): void {
    this.#resume = resume;
  }

  waitUntil(when: number, resume: () => void): boolean {
    if (this.#pace === "instant" || when <= this.#now) {
      this.#now = Math.max(this.#now, when);
      return true;
    }
    this.#wait = { until: when, resume, cancel: () => {} };
    this.#arm();
    return false;
  }

  interrupt(): void {
    this.#settle();
    this.#wait = null;
  }

  block(seconds: number): void {
    this.#now += seconds;
    if (typeof this.#pace === "number") blockReally(seconds / this.#pace);
  }

  passed(seconds: number): void {
    this.#now += seconds;
  }

  /** Starts the wall timer of the wait that is under way, at the present pace. */
  #arm(): void {
    const wait = this.#wait;
    if (wait === null || this.#pace === "paused") return;
    const left = wait.until - this.#now;
    const ms = this.#pace === "instant" ? 0 : (left * 1000) / this.#pace;
    const started = realNow();
    const pace = this.#pace;
    const cancelTimer = after(ms, () => {
      this.#now = wait.until;
      this.#wait = null;
      wait.resume();
    });
    wait.cancel = () => {
      cancelTimer();
      if (pace !== "instant") this.#now = Math.min(wait.until, this.#now + ((realNow() - started) / 1000) * pace);
      wait.cancel = () => {};
    };
  }

  /** Stops the wall timer of the wait under way, and moves the clock as far as it has come. */
  #settle(): void {
    this.#wait?.cancel();
  }

  #proceed(): void {
    const resume = this.#resume;
    if (resume !== null && (this.#pace !== "paused" || this.#steps > 0)) {
      this.#resume = null;
      resume();
      return;
    }
    const wait = this.#wait;
    if (wait === null) return;
    if (this.#pace === "paused" && this.#steps > 0) {
      this.#now = wait.until;
      this.#wait = null;
      wait.resume();
    } else {
      this.#arm();
    }
  }
}

function checked(pace: Pace): Pace {
  if (typeof pace === "number" && !(pace > 0 && pace < Infinity)) {
    throw new RangeError(`pace must be "instant", "paused" or a positive number, got ${String(pace)}`);
  }
  return pace;
}

/** Holds the thread for real, as a blocking call does. */
function blockReally(seconds: number): void {
  const until = realNow() + seconds * 1000;
  const sleeper = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
  for (let left = seconds * 1000; left > 0; left = until - realNow()) {
    try {
      Atomics.wait(sleeper, 0, 0, left);
    } catch {
      // This thread must not sleep (a browser's main thread): all that is left is to spin.
      while (realNow() < until);
    }
  }
}

let programClock: Clock = new VirtualClock();
perRun(() => {
  programClock = new VirtualClock();
});

/** The clock of the program: loops and the module `time` read it. */
export function getClock(): Clock {
  return programClock;
}

/** Makes `clock` the clock of the program, before it starts. */
export function setClock(clock: Clock): void {
  programClock = clock;
}
